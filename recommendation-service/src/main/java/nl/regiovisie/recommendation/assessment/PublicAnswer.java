package nl.regiovisie.recommendation.assessment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which answer everyone reads now. */
@Schema(name = "PublicAnswer")
public record PublicAnswer(UUID reviewId, int version, Outcome outcome, Instant answeredAt) {

    /** @param seen version of that answer; null for none */
    public boolean is(UUID review, Integer seen) {
        return reviewId.equals(review) && seen != null && seen == version;
    }
}
