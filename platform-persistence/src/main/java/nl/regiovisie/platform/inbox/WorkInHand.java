package nl.regiovisie.platform.inbox;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Counts what has begun, so that an instance that stops can let it end and begin nothing more. */
final class WorkInHand {

    private static final int ALL = Integer.MAX_VALUE;

    private final Semaphore places = new Semaphore(ALL);
    private volatile boolean stopping;

    /** @return what the work gives; never anything if this stops */
    <T> Uni<T> begin(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> !stopping && places.tryAcquire()
                        ? work.get().onTermination().invoke(() -> places.release())
                        : Uni.createFrom().nothing());
    }

    /**
     * Lets nothing more begin, and waits for what has.
     *
     * @return whether all of it ended within the time
     */
    boolean stop(Duration atMost) throws InterruptedException {
        stopping = true;
        return places.tryAcquire(ALL, atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
