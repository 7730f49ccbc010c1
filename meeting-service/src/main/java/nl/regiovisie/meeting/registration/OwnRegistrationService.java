package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.meeting.theme.ParticipantRoles;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;
import org.hibernate.reactive.mutiny.Mutiny;

/** What people do with their own registrations: change, withdraw, come back. */
@ApplicationScoped
class OwnRegistrationService {

    private final OwnRegistrations own;
    private final Registrations registrations;
    private final Meetings meetings;
    private final Seats seats;
    private final RegistrationPost post;
    private final ParticipantRoles roles;
    private final Mutiny.Session session;
    private final Clock clock;

    OwnRegistrationService(
            OwnRegistrations own,
            Registrations registrations,
            Meetings meetings,
            Seats seats,
            RegistrationPost post,
            ParticipantRoles roles,
            Mutiny.Session session,
            Clock clock) {
        this.own = own;
        this.registrations = registrations;
        this.meetings = meetings;
        this.seats = seats;
        this.post = post;
        this.roles = roles;
        this.session = session;
        this.clock = clock;
    }

    /** Changes all but the address; the same again is no change. */
    @Transaction
    Uni<OwnRegistrationView> change(String code, UUID id, Participant participant, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        participant.check(errors);
        return roles.check("role", participant.role(), errors)
                .invoke(errors::refuse)
                .chain(() -> own.get(code, id))
                .chain(known -> known.says(participant)
                        ? own.view(known)
                        : own.view(known).chain(now -> change(known, participant, now, ifMatch)));
    }

    /** A second time changes nothing. */
    @Transaction
    Uni<OwnRegistrationView> withdraw(String code, UUID id) {
        return locked(code, id)
                .chain(pair -> pair.registration().isWithdrawn()
                        ? own.view(pair.registration())
                        : withdraw(pair.meeting(), pair.registration()));
    }

    /** Takes back a withdrawal: after all who came meanwhile. A second time changes nothing. */
    @Transaction
    Uni<OwnRegistrationView> comeBack(String code, UUID id) {
        return own.get(code, id)
                .chain(known -> registrations.lockPerson(lockOf(known)))
                .chain(() -> locked(code, id))
                .chain(pair -> pair.registration().isWithdrawn()
                        ? comeBack(pair.meeting(), pair.registration())
                        : own.view(pair.registration()));
    }

    private Uni<OwnRegistrationView> change(
            Registration known, Participant participant, OwnRegistrationView now, String ifMatch) {
        IfMatch.check(ifMatch, known.version(), () -> now);
        known.change(participant, clock.instant());
        return registrations.flush().chain(() -> own.view(known));
    }

    private Uni<OwnRegistrationView> withdraw(Meeting meeting, Registration registration) {
        refuseClosed(meeting);
        registration.withdraw(clock.instant());
        return registrations
                .flush()
                .chain(() -> post.withdrawn(meeting.appointment(), registration))
                .chain(() -> seats.settle(meeting))
                .chain(registrations::flush)
                .chain(() -> own.view(registration));
    }

    private Uni<OwnRegistrationView> comeBack(Meeting meeting, Registration registration) {
        refuseClosed(meeting);
        return bookings(registration)
                .invoke(bookings -> Booking.inTheWay(bookings, meeting.id(), Registering.slot(meeting))
                        .ifPresent(OwnRegistrationService::refuse))
                .chain(() -> registrations.occupancy(meeting))
                .chain(now -> registrations
                        .nextTurn(meeting.id())
                        .invoke(turn -> registration.join(now.next(), turn, clock.instant())))
                .chain(registrations::flush)
                .chain(() -> registrations.placeInLine(registration))
                .chain(line -> post.registered(meeting.appointment(), registration, line))
                .chain(() -> seats.settle(meeting))
                .chain(registrations::flush)
                .chain(() -> own.view(registration));
    }

    private Uni<List<Booking>> bookings(Registration registration) {
        return registration.email() == null
                ? Uni.createFrom().item(List.of())
                : registrations.bookings(lockOf(registration));
    }

    /** The meeting first, and then the registration as it is now that nobody else can change it. */
    private Uni<Pair> locked(String code, UUID id) {
        return own.get(code, id)
                .chain(known -> meetings.lock(known.meetingId())
                        .chain(meeting -> session.refresh(known).replaceWith(new Pair(meeting, known))));
    }

    private void refuseClosed(Meeting meeting) {
        Closed closed = Closed.of(meeting, true, clock.instant());
        if (closed != null) {
            throw closed.refusal();
        }
    }

    private static void refuse(Booking booking) {
        throw new RuleBroken("registered-elsewhere", Messages.of("registered-elsewhere", booking.title()));
    }

    private static String lockOf(Registration registration) {
        return registration.emailHash() == null ? Sha256.of(registration.id().toString()) : registration.emailHash();
    }

    private record Pair(Meeting meeting, Registration registration) {}
}
