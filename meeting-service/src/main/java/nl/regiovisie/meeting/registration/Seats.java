package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.regiovisie.events.MeetingEvent.RegistrationsCounted;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.transaction.InOrder;

/** Gives seats that are free to those who wait for one, and tells how many there are. */
@ApplicationScoped
class Seats {

    private final Registrations registrations;
    private final RegistrationPost post;
    private final Outbox outbox;
    private final Clock clock;

    Seats(Registrations registrations, RegistrationPost post, Outbox outbox, Clock clock) {
        this.registrations = registrations;
        this.post = post;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Ends everything that changes who comes. After a meeting nobody moves up any more.
     *
     * @param meeting locked
     */
    Uni<Void> settle(Meeting meeting) {
        boolean open = Closed.of(meeting, true, clock.instant()) == null;
        return registrations
                .occupancy(meeting)
                .chain(now -> open
                        ? moveUp(meeting, now.movingUp()).chain(() -> tell(meeting, now.movedUp()))
                        : tell(meeting, now));
    }

    private Uni<Void> moveUp(Meeting meeting, int lucky) {
        return lucky == 0
                ? Uni.createFrom().voidItem()
                : registrations.firstWaiting(meeting.id(), lucky).chain(first -> moveUp(meeting, first));
    }

    private Uni<Void> moveUp(Meeting meeting, List<Registration> lucky) {
        return InOrder.each(lucky, registration -> {
            registration.moveUp(clock.instant());
            return post.movedUp(meeting.appointment(), registration);
        });
    }

    private Uni<Void> tell(Meeting meeting, Occupancy now) {
        return outbox.append(
                new RegistrationsCounted(meeting.id(), now.seats(), now.registered(), now.waiting(), clock.instant()));
    }
}
