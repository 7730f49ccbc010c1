package nl.regiovisie.meeting.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.RuleBroken;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
public class Outcomes {

    private static final String PUBLISHABLE = " and not o.withdrawn and (o.kind <> QUOTATION or o.consentToPublish)";

    private final Mutiny.Session session;

    Outcomes(Mutiny.Session session) {
        this.session = session;
    }

    /** All that becomes public with a meeting, in order. */
    public Uni<List<Outcome>> publishable(UUID meeting) {
        return query(meeting, 0, true).getResultList();
    }

    /** @return null if there is none; fails with {@link RuleBroken} if the id is taken in another meeting */
    Uni<Outcome> find(UUID meeting, UUID id) {
        return session.find(Outcome.class, id)
                .onItem()
                .ifNotNull()
                .invoke(outcome -> refuseElsewhere(outcome, meeting));
    }

    /** @return fails with {@link NotFound} if the meeting has none of that id */
    Uni<Outcome> get(UUID meeting, UUID id) {
        return session.find(Outcome.class, id)
                .map(outcome -> outcome == null || !outcome.isOf(meeting) ? null : outcome)
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("uitspraak", id));
    }

    Uni<Void> add(Outcome outcome) {
        return session.persist(outcome);
    }

    Uni<Void> flush() {
        return session.flush();
    }

    /** The next position in a meeting that the caller has locked. Withdrawn outcomes keep theirs. */
    Uni<Integer> nextPosition(UUID meeting) {
        return session.createSelectionQuery(
                        "select coalesce(max(o.position), 0) + 1 from Outcome o where o.meetingId = :meeting",
                        Integer.class)
                .setParameter("meeting", meeting)
                .getSingleResult();
    }

    /**
     * @param after position after which to begin, 0 for the first
     * @param publicOnly whether to leave out what is not or never public
     * @return one more than the limit, if there are that many
     */
    Uni<List<Outcome>> inOrder(UUID meeting, int after, boolean publicOnly, int limit) {
        return query(meeting, after, publicOnly).setMaxResults(limit + 1).getResultList();
    }

    private Mutiny.SelectionQuery<Outcome> query(UUID meeting, int after, boolean publicOnly) {
        String query = "from Outcome o where o.meetingId = :meeting and o.position > :after"
                + (publicOnly ? PUBLISHABLE : "") + " order by o.position";
        return session.createSelectionQuery(query, Outcome.class)
                .setParameter("meeting", meeting)
                .setParameter("after", after);
    }

    private static void refuseElsewhere(Outcome outcome, UUID meeting) {
        if (!outcome.isOf(meeting)) {
            throw new RuleBroken("outcome-elsewhere", Messages.of("outcome-elsewhere"));
        }
    }
}
