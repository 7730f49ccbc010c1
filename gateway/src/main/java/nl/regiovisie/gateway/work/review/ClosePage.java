package nl.regiovisie.gateway.work.review;

import java.util.List;
import nl.regiovisie.gateway.work.review.Reviews.Review;

/** What still stands in the way of closing a review, or the question whether to close it. */
public record ClosePage(WorkList list) {

    public Review review() {
        return list.review();
    }

    /** Without an answer, or with an answer that somebody still works at. */
    public List<WorkItem> todo() {
        return list.all().stream()
                .filter(item -> item.outcome() == null || item.draft() != null)
                .toList();
    }
}
