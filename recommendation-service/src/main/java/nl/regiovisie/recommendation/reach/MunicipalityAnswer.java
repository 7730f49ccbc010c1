package nl.regiovisie.recommendation.reach;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.Action;
import nl.regiovisie.recommendation.assessment.Outcome;
import nl.regiovisie.recommendation.assessment.PassageView;

/**
 * What a municipality that a recommendation reaches answered last.
 *
 * @param regionCode the region that it is in today
 * @param reviewId in which it answered; null, as all that follows, while it has not answered
 * @param rationale null with ACCEPTED too
 * @param passages of the vision that its answer led to; not null
 */
record MunicipalityAnswer(
        Municipality municipality,
        String regionCode,
        UUID reviewId,
        Outcome outcome,
        String rationale,
        List<Action> actions,
        List<PassageView> passages,
        Instant answeredAt) {

    record Municipality(String code, String name) {}
}
