package nl.regiovisie.recommendation.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.AssessmentView;
import nl.regiovisie.recommendation.assessment.DraftView;
import nl.regiovisie.recommendation.realisation.RealisationView;
import nl.regiovisie.recommendation.support.Support;

/**
 * A review with everything that it covers.
 *
 * @param items by number of the recommendation
 */
record ReviewView(@JsonUnwrapped ReviewOverview review, List<Item> items) {

    /**
     * @param assessment null while it was not answered
     * @param draft what the municipality still works at; null if nothing, and for others than its own people
     * @param earlier what it answered in the review before; or null
     * @param realisation what it tells in this review about what came of that; or null
     */
    record Item(
            Recommendation recommendation,
            AssessmentView assessment,
            DraftView draft,
            EarlierAnswer earlier,
            RealisationView realisation) {}

    record Recommendation(UUID id, int number, String title, String text, Theme theme, Support support) {}

    /** @param name the id itself until the name has arrived */
    record Theme(String id, String name) {}
}
