package nl.regiovisie.gateway.work.review;

import java.util.List;
import nl.regiovisie.gateway.work.review.Reviews.Item;
import nl.regiovisie.gateway.work.review.Reviews.Review;

/** What still stands in the way of closing a review, or the question whether to close it. */
public record ClosePage(Review review) {

    /** Without an answer, or with an answer that somebody still works at. */
    public List<Item> todo() {
        return review.items().stream()
                .filter(item -> item.assessment() == null || item.draft() != null)
                .toList();
    }
}
