package nl.regiovisie.recommendation.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.AssessmentView;
import nl.regiovisie.recommendation.support.Support;

/**
 * A review with everything that it covers.
 *
 * @param items by number of the recommendation
 */
record ReviewView(@JsonUnwrapped ReviewOverview review, List<Item> items) {

    /** @param assessment null while it was not answered */
    record Item(Recommendation recommendation, AssessmentView assessment) {}

    record Recommendation(UUID id, int number, String title, String text, Theme theme, Support support) {}

    /** @param name the id itself until the name has arrived */
    record Theme(String id, String name) {}
}
