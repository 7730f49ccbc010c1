package nl.regiovisie.meeting.live;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.platform.transaction.Transactions;

/** Opens lines. */
@ApplicationScoped
class LiveService {

    /** Shorter than the gateway lets a service be silent. */
    private static final Duration BEAT = Duration.ofSeconds(5);

    /** After this the listener comes again, and shows a token that is still good. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    private static final int MOST_WAITING = 2_000;

    private final Transactions transactions;
    private final Meetings meetings;
    private final Listeners listeners;
    private final Presence presence;
    private volatile boolean stopping;

    LiveService(Transactions transactions, Meetings meetings, Listeners listeners, Presence presence) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.listeners = listeners;
        this.presence = presence;
    }

    /** Lines end with their next event, at most a beat later: their listeners come again, at another instance. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
    }

    /** Fails unless the caller is a facilitator of the meeting. */
    Uni<Void> admit(UUID meeting) {
        return transactions.reading(() -> meetings.getOwn(meeting)).replaceWithVoid();
    }

    /** A line for whoever was admitted. A listener who is too slow is cut off, comes again and reads everything. */
    Multi<LiveEvent> line(UUID meeting, boolean room) {
        Context context = Vertx.currentContext();
        Multi<LiveEvent> heard = Multi.createFrom()
                .<LiveEvent>emitter(line -> open(new Listener(meeting, room, line), line), BackPressureStrategy.ERROR)
                .onOverflow()
                .buffer(MOST_WAITING);
        Multi<LiveEvent> beats =
                Multi.createFrom().ticks().every(BEAT).onOverflow().drop().map(tick -> LiveEvent.BEAT);
        return Multi.createBy()
                .merging()
                .streams(heard, beats)
                .emitOn(task -> context.runOnContext(now -> task.run()))
                .select()
                .first(LIFE)
                .select()
                .first(event -> !stopping);
    }

    private void open(Listener listener, MultiEmitter<? super LiveEvent> line) {
        line.onTermination(() -> {
            listeners.remove(listener);
            presence.tell(listener.meeting());
        });
        listeners.add(listener);
        listener.hear(LiveEvent.READY);
        presence.tell(listener.meeting());
    }
}
