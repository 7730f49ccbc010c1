package nl.regiovisie.meeting.planning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.NotYours;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
public class Meetings {

    private final Mutiny.Session session;
    private final Caller caller;

    Meetings(Mutiny.Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    /** @return the meeting; fails with {@link NotFound} if there is none, or the caller may not know of it yet */
    public Uni<Meeting> get(UUID id) {
        return found(session.find(Meeting.class, id).map(this::known), id);
    }

    /** For what runs without a caller: also a meeting that nobody may know of yet. */
    public Uni<Meeting> any(UUID id) {
        return found(session.find(Meeting.class, id), id);
    }

    /**
     * A meeting of the caller, locked until the transaction ends. Everything that changes a meeting or its outcomes
     * begins here, so that two note takers wait for one another and publishing misses nothing.
     *
     * @return fails with {@link NotFound} if there is none, {@link NotYours} if it is someone else's
     */
    public Uni<Meeting> lockOwn(UUID id) {
        return found(findOwn(id), id);
    }

    /** A meeting that the caller may know of, locked until the transaction ends: for who comes to it. */
    public Uni<Meeting> lock(UUID id) {
        return found(findLocked(id).map(this::known), id);
    }

    /** Meetings that need a minimum of people and begin between two moments. */
    public Uni<List<UUID>> inNeed(Instant from, Instant until) {
        return session.createSelectionQuery(
                        "select m.id from Meeting m where m.announcedAt is not null and m.status = PLANNED"
                                + " and m.startsAt > :from and m.startsAt <= :until"
                                + " and m.minimum is not null order by m.startsAt, m.id",
                        UUID.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** @return fails with {@link NotFound} if there is none, {@link NotYours} if it is someone else's */
    public Uni<Meeting> getOwn(UUID id) {
        return get(id).invoke(this::refuseOthers);
    }

    /** Like {@link #lockOwn}, but null if there is none. */
    Uni<Meeting> findOwn(UUID id) {
        return findLocked(id).onItem().ifNotNull().invoke(this::refuseOthers);
    }

    private Uni<Meeting> findLocked(UUID id) {
        return session.createSelectionQuery("from Meeting m where m.id = :id", Meeting.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    Uni<Void> add(Meeting meeting) {
        return session.persist(meeting);
    }

    /** Writes what changed, so that versions are the new ones. */
    public Uni<Void> flush() {
        return session.flush();
    }

    /** @return one more than the limit of the filter, if there are that many */
    Uni<List<Meeting>> found(MeetingFilter filter) {
        return new MeetingQuery(filter).on(session).getResultList();
    }

    private static Uni<Meeting> found(Uni<Meeting> meeting, UUID id) {
        return meeting.onItem().ifNull().failWith(() -> new NotFound("bijeenkomst", id));
    }

    private Meeting known(Meeting meeting) {
        return meeting == null || meeting.isAnnounced() || meeting.isOf(caller.subject()) ? meeting : null;
    }

    private void refuseOthers(Meeting meeting) {
        if (!meeting.isOf(caller.subject())) {
            throw new NotYours(Messages.of("meeting-not-yours"));
        }
    }
}
