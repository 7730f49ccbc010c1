package nl.regiovisie.gateway.work.review;

import java.time.LocalDate;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.review.Reviews.Given;
import nl.regiovisie.gateway.work.review.Reviews.Review;

/**
 * A review that is closed.
 *
 * @param answers a part of what it answered
 */
public record ClosedPage(WorkList list, Slice<Given> answers, LocalDate today) {

    public Review review() {
        return list.review();
    }

    /** Nothing is answered here any more. */
    public boolean at(WorkItem item) {
        return false;
    }

    /** Where the tile of a recommendation leads. */
    public String tile(WorkItem item) {
        return "/aanbevelingen/" + item.id();
    }

    /** Whether the answers wait for a day that has yet to come. */
    public boolean later() {
        return review().later(today);
    }

    /** The address of the following part; null at the end. */
    public String next() {
        return answers.next() == null ? null : review().address() + "?vanaf=" + answers.next();
    }
}
