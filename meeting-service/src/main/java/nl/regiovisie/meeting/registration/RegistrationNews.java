package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import nl.regiovisie.meeting.planning.Appointment;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.MeetingWatcher;
import nl.regiovisie.platform.transaction.InOrder;

/** Tells everyone who registered what becomes of the meeting, once: the key of each mail has the number of the change. */
@ApplicationScoped
class RegistrationNews implements MeetingWatcher {

    private final Registrations registrations;
    private final RegistrationPost post;
    private final Seats seats;

    RegistrationNews(Registrations registrations, RegistrationPost post, Seats seats) {
        this.registrations = registrations;
        this.post = post;
        this.seats = seats;
    }

    @Override
    public Uni<Void> moved(Appointment before, Appointment after) {
        return each(after.meeting(), registration -> post.moved(before, after, registration));
    }

    @Override
    public Uni<Void> cancelled(Appointment appointment) {
        return each(appointment.meeting(), registration -> post.cancelled(appointment, registration));
    }

    @Override
    public Uni<Void> changed(Meeting meeting) {
        return seats.settle(meeting);
    }

    private Uni<Void> each(UUID meeting, Function<Registration, Uni<Void>> mail) {
        return registrations.active(meeting, 0, Integer.MAX_VALUE).chain(all -> InOrder.each(all, mail));
    }
}
