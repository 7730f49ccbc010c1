package nl.regiovisie.recommendation.review;

import java.util.UUID;
import nl.regiovisie.recommendation.assessment.Outcome;
import nl.regiovisie.recommendation.support.SupportCount;

/**
 * A recommendation in the work list of a review.
 *
 * @param outcome null while it was not answered
 * @param draft what the municipality still works at; null if nothing, and for others than its own people
 * @param promised whether it took it over in the review before, all or in part
 * @param realised whether it tells in this review what came of that
 * @param proposed whether something is proposed to its region to answer alike; false for others than its own people
 */
record WorkItem(
        Recommendation recommendation,
        Outcome outcome,
        Draft draft,
        boolean promised,
        boolean realised,
        boolean proposed) {

    record Recommendation(UUID id, int number, String title, Theme theme, SupportCount support) {}

    /** @param name the id itself until the name has arrived */
    record Theme(String id, String name) {}

    /**
     * @param submitted whether it waits for a second person
     * @param own whether the caller kept it last, and so cannot confirm it
     */
    record Draft(boolean submitted, boolean own) {}
}
