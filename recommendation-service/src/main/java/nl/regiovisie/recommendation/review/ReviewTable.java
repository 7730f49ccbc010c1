package nl.regiovisie.recommendation.review;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.AssessmentView;

/**
 * What a review covers, for a table of its answers.
 *
 * @param items by number of the recommendation
 */
public record ReviewTable(UUID reviewId, List<Item> items) {

    /**
     * @param given null while it was not answered
     * @param drafted whether somebody works at an answer
     */
    public record Item(
            UUID recommendation, int number, String title, String text, AssessmentView given, boolean drafted) {}
}
