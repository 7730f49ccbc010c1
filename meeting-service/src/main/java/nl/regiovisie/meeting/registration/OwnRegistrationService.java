package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.meeting.theme.ParticipantRoles;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;

/** What people do with their own registrations: change, withdraw, come back. */
@ApplicationScoped
class OwnRegistrationService {

    private final OwnRegistrations own;
    private final Registrations registrations;
    private final Meetings meetings;
    private final Seats seats;
    private final RegistrationPost post;
    private final ParticipantRoles roles;
    private final Clock clock;

    OwnRegistrationService(
            OwnRegistrations own,
            Registrations registrations,
            Meetings meetings,
            Seats seats,
            RegistrationPost post,
            ParticipantRoles roles,
            Clock clock) {
        this.own = own;
        this.registrations = registrations;
        this.meetings = meetings;
        this.seats = seats;
        this.post = post;
        this.roles = roles;
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
        return registrations
                .whereabouts(id)
                .chain(where -> meetings.lock(where.meeting())
                        .chain(meeting -> own.get(code, id)
                                .chain(known -> known.isWithdrawn() ? own.view(known) : withdraw(meeting, known))));
    }

    /** Takes back a withdrawal: after all who came meanwhile. A second time changes nothing. */
    @Transaction
    Uni<OwnRegistrationView> comeBack(String code, UUID id) {
        return registrations
                .whereabouts(id)
                .chain(where -> registrations
                        .lockPerson(where.person())
                        .chain(() -> meetings.lock(where.meeting()))
                        .chain(meeting -> own.get(code, id)
                                .chain(known -> known.isWithdrawn() ? comeBack(meeting, known) : own.view(known))));
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
                : registrations.bookings(registration.emailHash());
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
}
