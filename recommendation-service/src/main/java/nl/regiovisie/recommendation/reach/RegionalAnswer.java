package nl.regiovisie.recommendation.reach;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.Outcome;
import nl.regiovisie.recommendation.realisation.Realised;
import nl.regiovisie.recommendation.support.SupportCount;

/**
 * A recommendation that holds in a region, with what its municipalities answered last.
 *
 * @param answers of those that answered, by code
 */
record RegionalAnswer(
        UUID id,
        int number,
        String title,
        Theme theme,
        boolean national,
        SupportCount support,
        List<Given> answers,
        boolean example) {

    /** @param name the id itself until the name has arrived */
    record Theme(String id, String name) {}

    /** @param realised what came of what it promised, as it told last; or null */
    record Given(String municipalityCode, Outcome outcome, Realised realised) {}
}
