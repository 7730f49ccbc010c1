package nl.regiovisie.meeting.live;

import io.quarkus.scheduler.Scheduled;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.regiovisie.platform.Ids;
import org.jboss.logging.Logger;

/**
 * How many write in a meeting, over all instances: each tells the others its own number when that changes and every few
 * seconds; one that is silent for a while has stopped.
 */
@ApplicationScoped
class Presence {

    static final String CHANNEL = "presence";

    private static final Logger LOG = Logger.getLogger(Presence.class);
    private static final Duration SILENT = Duration.ofSeconds(45);

    private final Map<UUID, Map<String, Count>> counts = new ConcurrentHashMap<>();
    private final Listeners listeners;
    private final Pool pool;
    private final Clock clock;
    private final String self;

    Presence(Listeners listeners, Pool pool, Clock clock, Ids ids) {
        this.listeners = listeners;
        this.pool = pool;
        this.clock = clock;
        this.self = ids.next().toString();
    }

    /** Tells all instances, this one too, how many write here. */
    void tell(UUID meeting) {
        String message = "%s %s %d".formatted(meeting, self, listeners.writers(meeting));
        pool.preparedQuery("select pg_notify($1, $2)")
                .execute(Tuple.of(CHANNEL, message))
                .subscribe()
                .with(done -> {}, failure -> LOG.warnf("presence not told cause=%s", failure));
    }

    /** @param message as {@link #tell} sent it */
    void hear(String message) {
        String[] words = message.split(" ");
        UUID meeting = UUID.fromString(words[0]);
        if (!listeners.any(meeting)) {
            counts.remove(meeting);
            return;
        }
        Map<String, Count> known = counts.computeIfAbsent(meeting, fresh -> new ConcurrentHashMap<>());
        Count before = known.put(words[1], new Count(Integer.parseInt(words[2]), clock.instant()));
        if (before == null && !words[1].equals(self)) {
            tell(meeting);
        }
        show(meeting, known);
    }

    @Scheduled(every = "15s")
    void refresh() {
        counts.keySet().retainAll(listeners.meetings());
        listeners.meetings().forEach(this::tell);
    }

    private void show(UUID meeting, Map<String, Count> known) {
        Instant longAgo = clock.instant().minus(SILENT);
        known.values().removeIf(count -> count.heardAt().isBefore(longAgo));
        LiveEvent event = LiveEvent.writers(
                known.values().stream().mapToInt(Count::writers).sum());
        listeners.of(meeting).forEach(listener -> listener.hear(event));
    }

    private record Count(int writers, Instant heardAt) {}
}
