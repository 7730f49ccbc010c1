package nl.regiovisie.recommendation.passage;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A section of a regional vision, with what answers can point at.
 *
 * @param itemCode the point of the content checklist that it is about
 */
@Schema(name = "AnswerableSection", description = "Een deel van een regiovisie waarnaar een antwoord kan wijzen")
public record SectionView(String itemCode, String title, List<Passage> passages) {

    @Schema(name = "AnswerablePassage")
    public record Passage(UUID id, String text) {}
}
