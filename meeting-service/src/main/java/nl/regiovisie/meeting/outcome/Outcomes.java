package nl.regiovisie.meeting.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.RuleBroken;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
public class Outcomes {

    private static final String PUBLISHABLE =
            " and not o.withdrawn and not o.confidential and (o.kind <> QUOTATION or o.consentToPublish)";
    private static final String IN_ORDER = " order by o.place, o.position";

    private static final int MOST_REVISIONS = 200;

    private final Mutiny.Session session;

    Outcomes(Mutiny.Session session) {
        this.session = session;
    }

    /** All that becomes public with a meeting, in order. */
    public Uni<List<Outcome>> publishable(UUID meeting) {
        return query(meeting, Spot.BEGIN, true).getResultList();
    }

    /** Those of the ids that the meeting has, in order. */
    Uni<List<Outcome>> some(UUID meeting, Collection<UUID> ids) {
        return session.createSelectionQuery(
                        "from Outcome o where o.meetingId = :meeting and o.id in :ids" + IN_ORDER, Outcome.class)
                .setParameter("meeting", meeting)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The words of an outcome before each change, the newest first. */
    Uni<List<OutcomeRevision>> earlier(UUID id) {
        return session.createSelectionQuery(
                        "from OutcomeRevision r where r.outcomeId = :id order by r.version desc", OutcomeRevision.class)
                .setParameter("id", id)
                .setMaxResults(MOST_REVISIONS)
                .getResultList();
    }

    /** The public words of a meeting, in order. */
    public Uni<List<OutcomePublished>> published(Meeting meeting) {
        return publishable(meeting.id())
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(at -> all.get(at).published(at + 1, meeting.regionCodes(), meeting.publishedAt()))
                        .toList());
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

    Uni<Void> addAll(List<Outcome> all) {
        return session.persistAll(all.toArray());
    }

    Uni<Void> flush() {
        return session.flush();
    }

    /** After all others in a meeting that the caller has locked. Withdrawn outcomes keep their position and place. */
    Uni<Spot> last(UUID meeting) {
        return session.createSelectionQuery(
                        "select coalesce(max(o.place), 0), coalesce(max(o.position), 0) from Outcome o"
                                + " where o.meetingId = :meeting",
                        Spot.class)
                .setParameter("meeting", meeting)
                .getSingleResult();
    }

    /**
     * @param publicOnly whether to leave out what is not or never public
     * @return one more than the limit, if there are that many
     */
    Uni<List<Outcome>> inOrder(UUID meeting, Spot after, boolean publicOnly, int limit) {
        return query(meeting, after, publicOnly).setMaxResults(limit + 1).getResultList();
    }

    private Mutiny.SelectionQuery<Outcome> query(UUID meeting, Spot after, boolean publicOnly) {
        String query = "from Outcome o where o.meetingId = :meeting and (o.place, o.position) > (:place, :position)"
                + (publicOnly ? PUBLISHABLE : "") + IN_ORDER;
        return session.createSelectionQuery(query, Outcome.class)
                .setParameter("meeting", meeting)
                .setParameter("place", after.place())
                .setParameter("position", after.position());
    }

    private static void refuseElsewhere(Outcome outcome, UUID meeting) {
        if (!outcome.isOf(meeting)) {
            throw new RuleBroken("outcome-elsewhere", Messages.of("outcome-elsewhere"));
        }
    }
}
