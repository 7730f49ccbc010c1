package nl.regiovisie.meeting.planning;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.transaction.InOrder;

/** Tells everyone what became of a meeting: the watchers here, and by an event the world. Of a draft nobody hears. */
@ApplicationScoped
class MeetingNews {

    private final List<MeetingWatcher> watchers;
    private final Outbox outbox;
    private final Clock clock;

    MeetingNews(@All List<MeetingWatcher> watchers, Outbox outbox, Clock clock) {
        this.watchers = watchers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Of a plan that is new, or no draft any more. */
    Uni<Void> planned(Meeting meeting) {
        return tell(meeting, watcher -> watcher.announced(meeting.appointment()));
    }

    /** Of a plan that was announced before. */
    Uni<Void> changed(Appointment before, Meeting meeting) {
        Appointment after = meeting.appointment();
        return tell(
                meeting,
                watcher -> (before.sequence() == after.sequence()
                                ? Uni.createFrom().voidItem()
                                : watcher.moved(before, after))
                        .chain(() -> watcher.changed(meeting)));
    }

    Uni<Void> cancelled(Meeting meeting) {
        return tell(meeting, watcher -> watcher.cancelled(meeting.appointment()));
    }

    private Uni<Void> tell(Meeting meeting, Function<MeetingWatcher, Uni<Void>> news) {
        if (!meeting.isAnnounced()) {
            return Uni.createFrom().voidItem();
        }
        return outbox.append(Announcement.of(meeting, clock.instant())).chain(() -> InOrder.each(watchers, news));
    }
}
