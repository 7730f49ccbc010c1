package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.MeetingStatus;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;

/** People at the door. They get no seat that somebody else waits for: they are there, and the room decides. */
@ApplicationScoped
class WalkIns {

    private final Registrations registrations;
    private final RegistrationPost post;
    private final Seats seats;
    private final Clock clock;

    WalkIns(Registrations registrations, RegistrationPost post, Seats seats, Clock clock) {
        this.registrations = registrations;
        this.post = post;
        this.seats = seats;
        this.clock = clock;
    }

    /** @param meeting locked */
    Uni<Registration> add(Meeting meeting, UUID id, WalkIn walkIn) {
        if (meeting.status(clock.instant()) == MeetingStatus.CANCELLED) {
            throw Closed.CANCELLED.refusal();
        }
        return registrations
                .find(id)
                .chain(known -> known == null ? unknown(meeting, id, walkIn) : repeated(meeting, known, walkIn))
                .invoke(person -> person.tick(true));
    }

    private Uni<Registration> repeated(Meeting meeting, Registration known, WalkIn walkIn) {
        if (known.isFor(meeting.id(), walkIn.address()) && known.says(walkIn.participant())) {
            return Uni.createFrom().item(known);
        }
        throw new RuleBroken("registration-sent", Messages.of("registration-sent"));
    }

    private Uni<Registration> unknown(Meeting meeting, UUID id, WalkIn walkIn) {
        return walkIn.address() == null
                ? join(meeting, id, walkIn)
                : registrations
                        .activeOf(meeting.id(), walkIn.address())
                        .chain(registered -> registered == null
                                ? join(meeting, id, walkIn)
                                : Uni.createFrom().item(registered));
    }

    private Uni<Registration> join(Meeting meeting, UUID id, WalkIn walkIn) {
        Registration registration =
                new Registration(id, meeting.id(), walkIn.participant(), walkIn.address(), null, clock.instant());
        return registrations
                .nextTurn(meeting.id())
                .chain(turn ->
                        registrations.add(registration.join(RegistrationState.REGISTERED, turn, clock.instant())))
                .chain(registrations::flush)
                .chain(() -> post.walkedIn(meeting.appointment(), registration))
                .chain(() -> seats.settle(meeting))
                .replaceWith(registration);
    }
}
