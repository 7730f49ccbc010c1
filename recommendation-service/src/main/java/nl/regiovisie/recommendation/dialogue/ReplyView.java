package nl.regiovisie.recommendation.dialogue;

import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.MunicipalityName;
import nl.regiovisie.recommendation.assessment.Outcome;
import nl.regiovisie.recommendation.reference.BodyName;
import nl.regiovisie.recommendation.turn.Speaker;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reply under the answer of a municipality.
 *
 * @param body who speaks; null if it is the municipality
 * @param text empty once it is withdrawn
 * @param publishedAt null while not everyone can read it
 */
@Schema(name = "Reply", description = "Een reactie onder het antwoord van een gemeente")
record ReplyView(
        UUID id,
        Recommendation recommendation,
        MunicipalityName municipality,
        Speaker speaker,
        BodyName body,
        ReplyState state,
        String text,
        About about,
        Instant writtenAt,
        Instant publishedAt,
        boolean example) {

    @Schema(name = "ReplyRecommendation")
    record Recommendation(UUID id, int number, String title) {}

    /**
     * The answer under which it was written, as it stood then.
     *
     * @param newest whether the municipality has not answered otherwise since
     */
    @Schema(name = "ReplyAbout")
    record About(UUID reviewId, int version, Outcome outcome, Instant answeredAt, boolean newest) {}
}
