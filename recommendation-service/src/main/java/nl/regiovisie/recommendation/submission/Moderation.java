package nl.regiovisie.recommendation.submission;

import java.util.List;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an editor decides about a submission. What is null stays as it was sent.
 *
 * @param text the words as they become public, 1–5,000 characters; readers see that they were edited
 * @param theme id of a theme; compulsory if who wrote it named none
 * @param topics ids of topics, 20 at most
 * @param reason why it is refused, for who wrote it, in Dutch; compulsory with {@code REFUSED}; 1–2,000 characters
 */
@Schema(name = "SubmissionModeration")
record Moderation(Verdict verdict, Kind kind, String text, String theme, List<String> topics, String reason) {

    private static final int LONGEST = 5_000;
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_ID = 100;
    private static final int MOST_TOPICS = 20;

    @Schema(name = "SubmissionVerdict")
    enum Verdict {
        ACCEPTED,
        REFUSED
    }

    boolean accepts() {
        return verdict == Verdict.ACCEPTED;
    }

    /** Notes what is wrong with it in itself. */
    void check(FieldErrors errors) {
        if (errors.required("verdict", verdict)) {
            errors.check(accepts() || reason != null, "reason", "submission-needs-reason");
        }
        errors.optionalText("text", text, LONGEST);
        errors.optionalText("theme", theme, LONGEST_ID);
        errors.optionalText("reason", reason, LONGEST_REASON);
        errors.distinct("topics", chosen(), MOST_TOPICS);
    }

    List<String> chosen() {
        return topics == null ? List.of() : topics;
    }
}
