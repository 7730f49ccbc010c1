package nl.regiovisie.gateway.work.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.review.JointAnswers.JointAnswer;
import nl.regiovisie.gateway.work.review.Reviews.Review;

/** What is proposed to the region, for which a municipality has no answer yet. */
public record RegionPage(WorkList list, Map<UUID, JointAnswer> proposals, Faults faults) {

    /** As many as the API takes at once. */
    private static final int MOST = 200;

    public Review review() {
        return list.review();
    }

    public List<WorkItem> items() {
        return list.all().stream()
                .filter(WorkItem::untouched)
                .filter(item -> proposals.containsKey(item.id()))
                .limit(MOST)
                .toList();
    }

    public JointAnswer proposal(WorkItem item) {
        return proposals.get(item.id());
    }

    /** What a box stands for: the recommendation and the version of the proposal that is on the page. */
    public String value(WorkItem item) {
        return item.id() + "/" + proposal(item).version();
    }
}
