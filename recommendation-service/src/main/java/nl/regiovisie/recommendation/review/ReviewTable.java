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

    static ReviewTable of(ReviewView view) {
        return new ReviewTable(
                view.review().id(), view.items().stream().map(ReviewTable::item).toList());
    }

    private static Item item(ReviewView.Item item) {
        ReviewView.Recommendation asked = item.recommendation();
        return new Item(
                asked.id(), asked.number(), asked.title(), asked.text(), item.assessment(), item.draft() != null);
    }
}
