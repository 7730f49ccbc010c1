package nl.regiovisie.gateway.work.life;

import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.gateway.work.bundle.Drafts.Comment;
import nl.regiovisie.gateway.work.bundle.Drafts.Recommendation;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * A draft and what councils say of it.
 *
 * @param until last day, as typed or proposed
 */
public record RoundPage(Recommendation draft, List<Comment> comments, String until, LocalDate today, Faults faults) {

    /** Whether councils can still say something. */
    public boolean running() {
        return draft.inReview() && !today.isAfter(draft.roundUntil());
    }

    public long agreeing() {
        return comments.stream().filter(Comment::agrees).count();
    }
}
