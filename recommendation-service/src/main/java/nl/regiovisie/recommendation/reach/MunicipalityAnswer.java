package nl.regiovisie.recommendation.reach;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.Action;
import nl.regiovisie.recommendation.assessment.Outcome;

/**
 * What a municipality that a recommendation reaches answered last.
 *
 * @param regionCode the region that it is in today
 * @param reviewId in which it answered; null, as all that follows, while it has not answered
 * @param rationale null with ACCEPTED too
 */
record MunicipalityAnswer(
        Municipality municipality,
        String regionCode,
        UUID reviewId,
        Outcome outcome,
        String rationale,
        List<Action> actions,
        Instant answeredAt) {

    record Municipality(String code, String name) {}
}
