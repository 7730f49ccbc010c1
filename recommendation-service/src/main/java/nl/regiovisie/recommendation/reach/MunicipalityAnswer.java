package nl.regiovisie.recommendation.reach;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.Action;
import nl.regiovisie.recommendation.assessment.MunicipalityName;
import nl.regiovisie.recommendation.assessment.Outcome;
import nl.regiovisie.recommendation.assessment.PassageView;
import nl.regiovisie.recommendation.realisation.RealisationView;
import nl.regiovisie.recommendation.turn.Turn;

/**
 * What a municipality that a recommendation reaches answered last.
 *
 * @param regionCode the region that it is in today
 * @param reviewId in which it answered; null, as all that follows, while it has not answered
 * @param version of that answer
 * @param rationale null with ACCEPTED too
 * @param passages of the vision that its answer led to; not null
 * @param copiedFrom the municipality whose words these were at first; or null
 * @param realisation what came of what it promised, as it told last; or null
 * @param turn who is awaited in the dialogue under the answer; null while nobody said anything
 */
public record MunicipalityAnswer(
        Municipality municipality,
        String regionCode,
        UUID reviewId,
        Integer version,
        Outcome outcome,
        String rationale,
        List<Action> actions,
        List<PassageView> passages,
        MunicipalityName copiedFrom,
        Instant answeredAt,
        RealisationView realisation,
        Turn turn) {

    public record Municipality(String code, String name) {}
}
