package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.platform.mail.EmailAddress;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
public class Registrations {

    /** Until the transaction ends nobody else registers, changes or erases the same person. */
    private static final String LOCK_PERSON =
            "select cast(pg_advisory_xact_lock(hashtextextended(:hash, 0)) as varchar)";

    private static final String BOOKINGS = """
            select new nl.regiovisie.meeting.registration.Booking(
                     r.id, m.id, m.title, m.startsAt, m.endsAt, r.account)
              from Registration r join Meeting m on m.id = r.meetingId
             where r.emailHash = :hash and r.state <> WITHDRAWN and m.status <> CANCELLED
             order by m.startsAt, m.id""";

    private static final String ELSEWHERE = """
            select count(distinct r.emailHash)
              from Registration r
              join Registration o on o.emailHash = r.emailHash and o.meetingId <> r.meetingId
              join Meeting m on m.id = o.meetingId
             where r.meetingId = :meeting and r.state <> WITHDRAWN and o.state <> WITHDRAWN
               and m.status <> CANCELLED and m.startsAt < :until and m.endsAt > :from""";

    private static final String OCCUPANCY = """
            select new nl.regiovisie.meeting.registration.Occupancy(
                     cast(:seats as integer),
                     cast(count(case when r.state = REGISTERED then 1 end) as integer),
                     cast(count(case when r.state = WAITING then 1 end) as integer))
              from Registration r where r.meetingId = :meeting""";

    private static final String WHEREABOUTS = """
            select new nl.regiovisie.meeting.registration.Whereabouts(r.meetingId, coalesce(r.emailHash, 'nobody'))
              from Registration r where r.id = :id""";

    private static final Duration HOUR = Duration.ofHours(1);

    private final Mutiny.Session session;

    Registrations(Mutiny.Session session) {
        this.session = session;
    }

    /** Those who were there and left an address, as the facilitator ticked them. */
    public Uni<List<PresentPerson>> present(UUID meeting) {
        return session.createSelectionQuery(
                        "from Registration r where r.meetingId = :meeting and r.present and r.email is not null order by r.turn",
                        Registration.class)
                .setParameter("meeting", meeting)
                .getResultList()
                .map(found -> found.stream().map(Registrations::presentPerson).toList());
    }

    /** How many have a seat. */
    public Uni<Integer> registered(UUID meeting) {
        return session.createSelectionQuery(
                        "select count(*) from Registration r where r.meetingId = :meeting and r.state = REGISTERED",
                        Long.class)
                .setParameter("meeting", meeting)
                .getSingleResult()
                .map(Long::intValue);
    }

    Uni<Void> lockPerson(EmailAddress address) {
        return lockPerson(address.hash());
    }

    Uni<Void> lockPerson(String hash) {
        return session.createNativeQuery(LOCK_PERSON, String.class)
                .setParameter("hash", hash)
                .getSingleResult()
                .replaceWithVoid();
    }

    /** What to lock before a registration is looked at; fails with {@link NotFound} if there is none. */
    Uni<Whereabouts> whereabouts(UUID id) {
        return session.createSelectionQuery(WHEREABOUTS, Whereabouts.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("aanmelding", id));
    }

    /** @return null if there is none */
    Uni<Registration> find(UUID id) {
        return session.find(Registration.class, id);
    }

    /** @return fails with {@link NotFound} if this meeting has no such registration */
    Uni<Registration> get(UUID meeting, UUID id) {
        return find(id).map(found -> found != null && found.meetingId().equals(meeting) ? found : null)
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("aanmelding", id));
    }

    Uni<Void> add(Registration registration) {
        return session.persist(registration);
    }

    /** How it stands by now: before its meeting was locked somebody may have moved up. */
    Uni<Void> refresh(Registration registration) {
        return session.refresh(registration);
    }

    Uni<Void> remove(Registration registration) {
        return session.remove(registration);
    }

    Uni<Void> flush() {
        return session.flush();
    }

    /** What the person has in the diary, cancelled meetings apart; soonest first. */
    Uni<List<Booking>> bookings(String hash) {
        return session.createSelectionQuery(BOOKINGS, Booking.class)
                .setParameter("hash", hash)
                .getResultList();
    }

    /** @param meeting locked, else it is an estimate */
    Uni<Occupancy> occupancy(Meeting meeting) {
        return session.createSelectionQuery(OCCUPANCY, Occupancy.class)
                .setParameter("meeting", meeting.id())
                .setParameter("seats", meeting.seats())
                .getSingleResult();
    }

    /** @param meeting locked */
    Uni<Integer> nextTurn(UUID meeting) {
        return session.createSelectionQuery(
                        "select coalesce(max(r.turn), 0) + 1 from Registration r where r.meetingId = :meeting",
                        Integer.class)
                .setParameter("meeting", meeting)
                .getSingleResult();
    }

    /** The first of those who wait. */
    Uni<List<Registration>> firstWaiting(UUID meeting, int most) {
        return session.createSelectionQuery(
                        "from Registration r where r.meetingId = :meeting and r.state = WAITING order by r.turn",
                        Registration.class)
                .setParameter("meeting", meeting)
                .setMaxResults(most)
                .getResultList();
    }

    /** Everyone who has a seat or waits for one, in order of arrival. */
    Uni<List<Registration>> active(UUID meeting, int afterTurn, int most) {
        return session.createSelectionQuery(
                        "from Registration r where r.meetingId = :meeting and r.turn > :after and r.state <> WITHDRAWN"
                                + " order by r.turn",
                        Registration.class)
                .setParameter("meeting", meeting)
                .setParameter("after", afterTurn)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of one address, all meetings, in one order for everybody who locks them. */
    Uni<List<Registration>> ofAddress(String hash) {
        return session.createSelectionQuery(
                        "from Registration r where r.emailHash = :hash order by r.meetingId, r.turn",
                        Registration.class)
                .setParameter("hash", hash)
                .getResultList();
    }

    /** @return null if that address has no seat or place here */
    Uni<Registration> activeOf(UUID meeting, EmailAddress address) {
        return session.createSelectionQuery(
                        "from Registration r where r.meetingId = :meeting and r.emailHash = :hash and r.state <> WITHDRAWN",
                        Registration.class)
                .setParameter("meeting", meeting)
                .setParameter("hash", address.hash())
                .getSingleResultOrNull();
    }

    /** How many of those who come to a meeting have another one at a time. */
    Uni<Integer> elsewhere(UUID meeting, Slot slot) {
        return session.createSelectionQuery(ELSEWHERE, Long.class)
                .setParameter("meeting", meeting)
                .setParameter("from", slot.startsAt())
                .setParameter("until", slot.endsAt())
                .getSingleResult()
                .map(Long::intValue);
    }

    /** How often an address was used in the last hour. */
    Uni<Long> lately(String hash, Instant now) {
        return session.createSelectionQuery(
                        "select count(*) from Registration r where r.emailHash = :hash and r.registeredAt > :since",
                        Long.class)
                .setParameter("hash", hash)
                .setParameter("since", now.minus(HOUR))
                .getSingleResult();
    }

    /** How many wait before this one, and this one too; 0 for who does not wait. */
    Uni<Integer> placeInLine(Registration registration) {
        if (!registration.isWaiting()) {
            return Uni.createFrom().item(0);
        }
        return session.createSelectionQuery(
                        "select count(*) from Registration r"
                                + " where r.meetingId = :meeting and r.state = WAITING and r.turn <= :turn",
                        Long.class)
                .setParameter("meeting", registration.meetingId())
                .setParameter("turn", registration.turn())
                .getSingleResult()
                .map(Long::intValue);
    }

    private static PresentPerson presentPerson(Registration registration) {
        return new PresentPerson(
                registration.id(), registration.participant().name(), new EmailAddress(registration.email()));
    }

    /** Somebody who was there and can be written to; never in a log or an event. */
    public record PresentPerson(UUID registration, String name, EmailAddress address) {

        @Override
        public String toString() {
            return "PresentPerson[" + registration + "]";
        }
    }
}
