package nl.regiovisie.recommendation.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was found.
 *
 * @param id of the contribution, recommendation, passage, meeting or body; of an answer or action, of its recommendation
 * @param number of a recommendation; else null
 * @param title empty where it has none; of an answer or action the municipality
 * @param excerpt of the text, around what was searched for; empty where it has none
 * @param regionCodes empty if it is national
 * @param contributionKind null unless it is a contribution
 * @param theme null for passages, meetings and bodies
 * @param status what became of a contribution, whether a recommendation holds, or what a municipality answered; else null
 * @param date from which it was known here; of a meeting, when it began
 * @param municipality who answered; else null, and null for most contributions
 * @param recommendation that was answered; else null
 * @param vision which the passage is of; else null
 * @param otherWords whether it was found by other words for the same
 */
@Schema(name = "SearchItem")
record SearchItem(
        SearchKind kind,
        UUID id,
        Integer number,
        List<Segment> title,
        List<Segment> excerpt,
        List<String> regionCodes,
        boolean national,
        String contributionKind,
        Theme theme,
        String status,
        Instant date,
        Municipality municipality,
        Recommendation recommendation,
        Vision vision,
        boolean otherWords,
        boolean example) {

    /** @param name the id itself until the name has arrived */
    @Schema(name = "SearchTheme")
    record Theme(String id, String name) {}

    @Schema(name = "SearchMunicipality")
    record Municipality(String code, String name) {}

    @Schema(name = "SearchRecommendation")
    record Recommendation(UUID id, int number, String title) {}

    /** @param version its number, from 1 */
    @Schema(name = "SearchVision")
    record Vision(String regionCode, int version) {}
}
