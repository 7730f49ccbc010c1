package nl.regiovisie.platform.outbox;

import java.time.Duration;

/** How long to wait before an event that could not be sent is tried again. */
final class RetryPolicy {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private RetryPolicy() {}

    /**
     * Doubles with each attempt up to half a minute, less a random part of at most a third so that instances do not
     * return together.
     *
     * @param attempts how often it was tried, from 1
     * @param jitter random, 0 to 1
     */
    static Duration delay(int attempts, double jitter) {
        int doublings = Math.min(Math.max(attempts - 1, 0), 10);
        long millis = Math.min(FIRST.toMillis() << doublings, LONGEST.toMillis());
        return Duration.ofMillis(millis - Math.round(millis * jitter / 3));
    }
}
