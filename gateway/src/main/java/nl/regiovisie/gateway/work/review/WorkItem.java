package nl.regiovisie.gateway.work.review;

import java.util.UUID;
import nl.regiovisie.gateway.web.Answer;
import nl.regiovisie.gateway.web.published.Named;

/**
 * A recommendation in the work list of a review.
 *
 * @param outcome null while it was not answered
 * @param draft what the municipality still works at; or null
 * @param promised whether the municipality took it over before, all or in part
 * @param realised whether it told in this review what came of that
 * @param proposed whether something is proposed to the region to answer alike
 */
public record WorkItem(
        Recommendation recommendation,
        String outcome,
        Draft draft,
        boolean promised,
        boolean realised,
        boolean proposed) {

    /** @param number as readers cite it */
    public record Recommendation(UUID id, int number, String title, Named theme, Support support) {}

    public record Support(int meetings, int meetingsInScope) {}

    /**
     * @param submitted whether it waits for a colleague
     * @param own whether the visitor kept it last
     */
    public record Draft(boolean submitted, boolean own) {}

    public Answer answer() {
        return outcome == null ? Answer.PENDING : Answer.of(outcome);
    }

    public boolean waits() {
        return draft != null && draft.submitted();
    }

    /** Whether nobody has done anything here. */
    public boolean untouched() {
        return outcome == null && draft == null;
    }

    UUID id() {
        return recommendation.id();
    }
}
