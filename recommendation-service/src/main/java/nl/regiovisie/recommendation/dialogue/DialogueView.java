package nl.regiovisie.recommendation.dialogue;

import java.time.Instant;
import nl.regiovisie.recommendation.assessment.MunicipalityName;
import nl.regiovisie.recommendation.reference.BodyName;
import nl.regiovisie.recommendation.turn.Speaker;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dialogue in which somebody is awaited.
 *
 * @param since when the first reply that waits became public
 * @param last what was said last
 */
@Schema(name = "Dialogue", description = "Een gesprek onder het antwoord van een gemeente, en wie daarin aan zet is")
record DialogueView(
        ReplyView.Recommendation recommendation,
        MunicipalityName municipality,
        Speaker awaited,
        Instant since,
        Last last,
        boolean example) {

    /** @param body who spoke; null if it was the municipality */
    @Schema(name = "DialogueLast")
    record Last(BodyName body, String text) {}
}
