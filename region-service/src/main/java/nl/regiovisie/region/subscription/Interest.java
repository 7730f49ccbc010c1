package nl.regiovisie.region.subscription;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * One calendar that was asked for with an address.
 *
 * @param tokenHash   of the code in the link that confirms it; null for who was imported
 * @param expiresAt   from then on the link does not work; null for who was imported
 * @param confirmedAt null as long as nobody with that mailbox agreed
 */
@Embeddable
record Interest(Instant requestedAt, String tokenHash, Instant expiresAt, Instant confirmedAt) {

    static final Duration VALID = Duration.ofDays(7);

    static Interest asked(String tokenHash, Instant now) {
        return new Interest(now, tokenHash, now.plus(VALID), null);
    }

    static Interest imported(Instant now) {
        return new Interest(now, null, null, now);
    }

    Interest confirmed(Instant now) {
        return new Interest(requestedAt, tokenHash, expiresAt, now);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean isOpenAt(Instant now) {
        return !isConfirmed() && expiresAt.isAfter(now);
    }
}
