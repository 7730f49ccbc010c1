package nl.regiovisie.platform;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Something that costs much to find out and may be a little old: found out once for all who ask within a while, also for
 * those who ask at the same time.
 */
public final class Kept<T> {

    private final Supplier<Uni<T>> source;
    private final Duration time;
    private final Clock clock;
    private Uni<T> last;
    private Instant until = Instant.MIN;

    /**
     * @param source asked anew when what is known is too old, and after it failed
     * @param time how old that may be; nothing is kept for zero
     */
    public Kept(Supplier<Uni<T>> source, Duration time, Clock clock) {
        this.source = source;
        this.time = time;
        this.clock = clock;
    }

    /** @return what is known, or fails as the source did */
    public synchronized Uni<T> get() {
        Instant now = clock.instant();
        if (!now.isBefore(until)) {
            last = source.get().onFailure().invoke(this::forget).memoize().indefinitely();
            until = now.plus(time);
        }
        return last;
    }

    private synchronized void forget() {
        until = Instant.MIN;
    }
}
