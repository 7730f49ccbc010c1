package nl.regiovisie.gateway.work.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.review.JointAnswers.JointAnswer;
import nl.regiovisie.gateway.work.review.Reviews.Item;
import nl.regiovisie.gateway.work.review.Reviews.Review;

/** What is proposed to the region, for which a municipality has no answer yet. */
public record RegionPage(Review review, Map<UUID, JointAnswer> proposals, Faults faults) {

    /** As many as the API takes at once. */
    private static final int MOST = 200;

    public List<Item> items() {
        return review.items().stream()
                .filter(Item::untouched)
                .filter(item -> proposals.containsKey(item.recommendation().id()))
                .limit(MOST)
                .toList();
    }

    public JointAnswer proposal(Item item) {
        return proposals.get(item.recommendation().id());
    }

    /** What a box stands for: the recommendation and the version of the proposal that is on the page. */
    public String value(Item item) {
        return item.recommendation().id() + "/" + proposal(item).version();
    }
}
