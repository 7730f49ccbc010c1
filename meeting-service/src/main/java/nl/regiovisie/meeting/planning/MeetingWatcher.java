package nl.regiovisie.meeting.planning;

import io.smallrye.mutiny.Uni;

/**
 * Hears what becomes of a meeting, once for each real change and within its transaction: when a watcher fails, nothing
 * happened. Drafts are not heard of.
 */
public interface MeetingWatcher {

    default Uni<Void> announced(Appointment appointment) {
        return Uni.createFrom().voidItem();
    }

    /** Another time, place, mode or link. */
    default Uni<Void> moved(Appointment before, Appointment after) {
        return Uni.createFrom().voidItem();
    }

    /** Any change of the plan, a move too; the row is locked. */
    default Uni<Void> changed(Meeting meeting) {
        return Uni.createFrom().voidItem();
    }

    default Uni<Void> cancelled(Appointment appointment) {
        return Uni.createFrom().voidItem();
    }
}
