package nl.regiovisie.meeting.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.meeting.outcome.OutcomeFeed.Told;

/**
 * One open line.
 *
 * @param room whether it shows what it hears to everyone in the room; else it belongs to someone who writes
 */
record Listener(UUID meeting, boolean room, MultiEmitter<? super LiveEvent> line) {

    void hear(LiveEvent event) {
        line.emit(event);
    }

    void hear(List<Told> outcomes) {
        outcomes.forEach(told -> hear(told));
    }

    private void hear(Told told) {
        boolean hidden = room && !told.forTheRoom();
        hear(hidden ? LiveEvent.gone(told.id()) : LiveEvent.outcome(told.view()));
    }
}
