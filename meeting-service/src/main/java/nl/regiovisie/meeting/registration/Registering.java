package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.meeting.body.Bodies;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.meeting.theme.ParticipantRoles;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.problem.TooMany;
import nl.regiovisie.platform.transaction.Transaction;

/** Somebody wants to come, who may or may not own the address that was typed. */
@ApplicationScoped
class Registering {

    /** A week of workshops fits in; flooding a mailbox does not. */
    private static final int MOST_AN_HOUR = 40;

    private final Meetings meetings;
    private final Registrations registrations;
    private final Seats seats;
    private final RegistrationPost post;
    private final ParticipantRoles roles;
    private final Bodies bodies;
    private final Caller caller;
    private final Clock clock;

    Registering(
            Meetings meetings,
            Registrations registrations,
            Seats seats,
            RegistrationPost post,
            ParticipantRoles roles,
            Bodies bodies,
            Caller caller,
            Clock clock) {
        this.meetings = meetings;
        this.registrations = registrations;
        this.seats = seats;
        this.post = post;
        this.roles = roles;
        this.bodies = bodies;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Gives a seat or a place on the waiting list; a repeat changes nothing. What an address has already is told to that
     * address only, and to the account that booked it. What a program sent is dropped, and the program does not notice.
     *
     * @return fails with {@link RuleBroken} if nobody can register here
     */
    @Transaction
    Uni<RegistrationReceipt> register(UUID meeting, UUID id, RegistrationRequest request) {
        return request.isOfAProgram()
                ? Uni.createFrom().item(new RegistrationReceipt(id, meeting, RegistrationState.REGISTERED))
                : refuseInvalid(request)
                        .chain(() -> registrations.lockPerson(request.address()))
                        .chain(() -> meetings.lock(meeting))
                        .chain(found -> register(found, id, request));
    }

    private Uni<RegistrationReceipt> register(Meeting meeting, UUID id, RegistrationRequest request) {
        return registrations
                .find(id)
                .chain(known -> known == null
                        ? bodies.callerIsAffiliated()
                                .invoke(affiliated -> refuseClosed(meeting, affiliated))
                                .chain(() -> admit(meeting, id, request))
                        : repeated(meeting, known, request));
    }

    private Uni<RegistrationReceipt> repeated(Meeting meeting, Registration known, RegistrationRequest request) {
        if (known.isFor(meeting.id(), request.address()) && known.says(request.participant())) {
            return receipt(meeting, known.id());
        }
        throw new RuleBroken("registration-sent", Messages.of("registration-sent"));
    }

    private Uni<RegistrationReceipt> admit(Meeting meeting, UUID id, RegistrationRequest request) {
        String person = request.address().hash();
        return receipt(meeting, id)
                .call(receipt -> registrations
                        .bookings(person)
                        .map(bookings -> Booking.inTheWay(bookings, meeting.id(), slot(meeting)))
                        .chain(inTheWay -> inTheWay.isPresent()
                                ? explain(meeting, inTheWay.get())
                                : refuseFlood(person).chain(() -> add(meeting, id, request, receipt.expects()))));
    }

    private Uni<Void> add(Meeting meeting, UUID id, RegistrationRequest request, RegistrationState place) {
        String account = caller.anonymous() ? null : caller.subject();
        Registration registration =
                new Registration(id, meeting.id(), request.participant(), request.address(), account, clock.instant());
        return registrations
                .nextTurn(meeting.id())
                .chain(turn -> registrations.add(registration.join(place, turn, clock.instant())))
                .chain(registrations::flush)
                .chain(() -> registrations.placeInLine(registration))
                .chain(line -> post.registered(meeting.appointment(), registration, line))
                .chain(() -> seats.settle(meeting));
    }

    private Uni<Void> explain(Meeting meeting, Booking booking) {
        boolean same = booking.isFor(meeting.id());
        if (!caller.anonymous() && booking.isOf(caller.subject())) {
            throw same
                    ? new RuleBroken("registered-already", Messages.of("registered-already"))
                    : new RuleBroken("registered-elsewhere", Messages.of("registered-elsewhere", booking.title()));
        }
        return registrations
                .find(booking.registration())
                .chain(known -> same
                        ? post.known(meeting.appointment(), known)
                        : post.overlapping(meeting.appointment(), known, booking));
    }

    private Uni<RegistrationReceipt> receipt(Meeting meeting, UUID id) {
        return registrations.occupancy(meeting).map(now -> new RegistrationReceipt(id, meeting.id(), now.next()));
    }

    private Uni<Void> refuseInvalid(RegistrationRequest request) {
        FieldErrors errors = new FieldErrors();
        request.check(errors);
        return roles.check("role", request.role(), errors).invoke(errors::refuse);
    }

    private void refuseClosed(Meeting meeting, boolean affiliated) {
        Closed closed = Closed.of(meeting, affiliated, clock.instant());
        if (closed != null) {
            throw closed.refusal();
        }
    }

    private Uni<Void> refuseFlood(String person) {
        return registrations
                .lately(person, clock.instant())
                .invoke(sent -> {
                    if (sent >= MOST_AN_HOUR) {
                        throw new TooMany(Messages.of("registration-too-often", MOST_AN_HOUR));
                    }
                })
                .replaceWithVoid();
    }

    static Slot slot(Meeting meeting) {
        return new Slot(meeting.startsAt(), meeting.endsAt());
    }
}
