package nl.regiovisie.platform.mail;

import java.time.Duration;

/** How long to wait before a mail that could not be sent is tried again. */
final class MailBackOff {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private MailBackOff() {}

    /**
     * Doubles with each attempt up to an hour, less a random part of at most a third so that mails that failed
     * together do not return together.
     *
     * @param attempts how often it was tried, from 1
     * @param jitter   random, 0 to 1
     */
    static Duration delay(int attempts, double jitter) {
        int doublings = Math.min(Math.max(attempts - 1, 0), 10);
        long millis = Math.min(FIRST.toMillis() << doublings, LONGEST.toMillis());
        return Duration.ofMillis(millis - Math.round(millis * jitter / 3));
    }
}
