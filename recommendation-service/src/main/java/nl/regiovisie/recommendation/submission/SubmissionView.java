package nl.regiovisie.recommendation.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.privacy.PersonalData;
import nl.regiovisie.recommendation.contribution.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A submission as an editor sees it, or the body for which it was sent.
 *
 * @param text as it was sent; empty once it is withdrawn
 * @param publishedText as an editor let it through, if that is not the same; else null
 * @param municipality that it is about, or null
 * @param theme null while nobody chose one
 * @param body for which it was sent; null for who spoke personally
 * @param reason why it was refused, or null
 * @param marks what in {@code text} looks like personal data
 */
@Schema(name = "Submission")
record SubmissionView(
        UUID id,
        SubmissionState state,
        Kind kind,
        String text,
        String publishedText,
        Level level,
        Named municipality,
        List<String> regionCodes,
        Named theme,
        List<Named> topics,
        Named voicedBy,
        Named body,
        String reason,
        List<PersonalData.Mark> marks,
        Instant submittedAt,
        Instant decidedAt,
        boolean example,
        int version) {

    /** @param name the id itself until the name has arrived */
    @Schema(name = "SubmissionNamed")
    record Named(String id, String name) {}
}
