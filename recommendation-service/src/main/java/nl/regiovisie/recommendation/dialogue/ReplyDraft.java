package nl.regiovisie.recommendation.dialogue;

import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.recommendation.turn.Speaker;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody says under the answer of a municipality.
 *
 * @param municipalityCode CBS code of the municipality that answered
 * @param reviewId in which it gave the answer that the writer reads
 * @param answerVersion of that answer
 * @param bodyId for which the caller speaks; null for who speaks for the municipality
 * @param text in Dutch, 1–3,000 characters
 * @param example true for invented demonstration content
 */
@Schema(name = "ReplyDraft")
record ReplyDraft(
        UUID recommendationId,
        String municipalityCode,
        UUID reviewId,
        Integer answerVersion,
        UUID bodyId,
        String text,
        boolean example) {

    private static final int LONGEST = 3_000;
    private static final int LONGEST_CODE = 100;

    Speaker speaker() {
        return bodyId == null ? Speaker.MUNICIPALITY : Speaker.BODY;
    }

    /** @throws nl.regiovisie.platform.problem.Invalid naming all that is wrong with it in itself */
    void check() {
        FieldErrors errors = new FieldErrors();
        errors.required("recommendationId", recommendationId);
        errors.text("municipalityCode", municipalityCode, LONGEST_CODE);
        errors.required("reviewId", reviewId);
        errors.required("answerVersion", answerVersion);
        errors.text("text", text, LONGEST);
        errors.refuse();
    }

    /** Without the words: this may end up in a log. */
    @Override
    public String toString() {
        return "ReplyDraft[recommendationId=" + recommendationId + ", municipalityCode=" + municipalityCode + "]";
    }
}
