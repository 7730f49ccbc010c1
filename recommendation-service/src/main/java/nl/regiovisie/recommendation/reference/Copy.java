package nl.regiovisie.recommendation.reference;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What this service knows of something that another service owns. */
@MappedSuperclass
abstract class Copy {

    private Instant toldAt;

    /**
     * Whether an event tells something newer than what is known; if so, it is what is known from now on. Events arrive
     * in order, but one that is replayed from the dead letters may be overtaken.
     */
    final boolean isNews(Instant occurredAt) {
        if (toldAt != null && occurredAt.isBefore(toldAt)) {
            return false;
        }
        toldAt = occurredAt;
        return true;
    }
}
