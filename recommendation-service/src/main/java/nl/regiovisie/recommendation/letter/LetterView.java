package nl.regiovisie.recommendation.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.MunicipalityName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter as its body sees it, and editors once it is finished.
 *
 * @param number null as long as it is a draft
 * @param template in whose words it is
 * @param ownWords empty if there are none yet
 * @param comments of helpers and of the body, the oldest first
 * @param helpers who may read along now
 * @param followUps what became of it, by municipality and day
 */
@Schema(name = "Letter", description = "Een brief van een raad aan een of meer gemeenteraden")
public record LetterView(
        UUID id,
        Integer number,
        LetterState state,
        Body body,
        MunicipalityName region,
        List<MunicipalityName> municipalities,
        Template template,
        List<UUID> recommendationIds,
        String ownWords,
        List<String> contact,
        String signature,
        List<String> annexes,
        List<Comment> comments,
        List<Helper> helpers,
        List<FollowUp> followUps,
        Instant changedAt,
        Instant finalAt,
        boolean example,
        int version) {

    /** Without what is of the body alone. */
    public LetterView forHelpers() {
        return new LetterView(
                id,
                number,
                state,
                body,
                region,
                municipalities,
                template,
                recommendationIds,
                ownWords,
                contact,
                signature,
                annexes,
                comments,
                List.of(),
                List.of(),
                changedAt,
                finalAt,
                example,
                version);
    }

    /** @param name null until the news of the body has arrived */
    @Schema(name = "LetterBody")
    public record Body(UUID id, String name) {}

    /** @param newest whether there is no later version of it */
    @Schema(name = "UsedLetterTemplate")
    public record Template(UUID id, int version, String title, boolean newest) {}

    /**
     * @param helper {@code SUPPORTER}…; null for the body itself
     * @param settled whether the body is done with it
     */
    @Schema(name = "LetterComment")
    public record Comment(UUID id, String helper, String text, Instant writtenAt, boolean settled) {}

    /** @param kind {@code SUPPORTER}, {@code DIRECTOR} or {@code OTHER} */
    @Schema(name = "LetterHelper")
    public record Helper(UUID id, String kind, Instant invitedAt) {}

    /** @param kind {@code SENT}, {@code CONTACT}, {@code AGENDA}, {@code SPOKEN} or {@code ANSWERED} */
    @Schema(name = "LetterFollowUp")
    public record FollowUp(UUID id, String municipalityCode, String kind, LocalDate on, String note) {}
}
