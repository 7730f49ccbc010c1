package nl.regiovisie.recommendation.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** How a public recommendation ended. */
@Embeddable
class Ending {

    private Instant endedAt;
    private String endReason;
    private UUID successorId;

    /** PostgreSQL calls an array of uuid so, and Hibernate compares the names when it starts. */
    @Column(columnDefinition = "_uuid")
    private UUID[] lastSources;

    protected Ending() {}

    /**
     * @param reason why it was withdrawn; null if another took its place
     * @param successor what took its place; null if it was withdrawn
     * @param sources ids of the contributions that it was bundled from until then
     */
    Ending(String reason, UUID successor, Collection<UUID> sources, Instant now) {
        endedAt = now;
        endReason = reason;
        successorId = successor;
        lastSources = sources.toArray(UUID[]::new);
    }

    boolean hasReason(String reason) {
        return reason.equals(endReason);
    }
}
