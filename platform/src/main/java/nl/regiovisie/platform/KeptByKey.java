package nl.regiovisie.platform;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** As {@link Kept}, of many things that have a key each. What is too old is let go, so only what is asked for now is here. */
public final class KeptByKey<K, T> {

    private final Function<K, Uni<T>> source;
    private final Duration time;
    private final Clock clock;
    private final Map<K, Entry<T>> entries = new HashMap<>();

    private record Entry<T>(Uni<T> value, Instant until) {}

    /**
     * @param source asked anew when what is known is too old, and after it failed
     * @param time how old that may be; nothing is kept for zero
     */
    public KeptByKey(Function<K, Uni<T>> source, Duration time, Clock clock) {
        this.source = source;
        this.time = time;
        this.clock = clock;
    }

    /** @return what is known, or fails as the source did */
    public synchronized Uni<T> get(K key) {
        Instant now = clock.instant();
        entries.values().removeIf(entry -> !now.isBefore(entry.until()));
        return entries.computeIfAbsent(key, asked -> new Entry<>(ask(asked), now.plus(time)))
                .value();
    }

    /** Whoever asks from now on gets what is found out from now on. */
    public synchronized void forget() {
        entries.clear();
    }

    private Uni<T> ask(K key) {
        return source.apply(key).onFailure().invoke(() -> forget(key)).memoize().indefinitely();
    }

    private synchronized void forget(K key) {
        entries.remove(key);
    }
}
