package nl.regiovisie.gateway.work.review;

import java.util.List;
import nl.regiovisie.gateway.work.review.Reviews.Review;

/**
 * One answer to several recommendations.
 *
 * @param items those that were chosen, in their order
 */
public record TogetherPage(Review review, List<WorkItem> items, AnswerFields fields) {

    public String address() {
        return "/werk/beoordelingen/" + review.id();
    }

    /** Those at which nobody works and that have no answer; only these can be answered together. */
    public List<WorkItem> free() {
        return items.stream().filter(WorkItem::untouched).toList();
    }

    public List<WorkItem> taken() {
        return items.stream().filter(item -> !item.untouched()).toList();
    }
}
