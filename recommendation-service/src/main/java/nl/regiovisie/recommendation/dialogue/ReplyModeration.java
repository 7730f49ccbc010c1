package nl.regiovisie.recommendation.dialogue;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an editor decides about a reply. The words stay those of who wrote it.
 *
 * @param reason why it is refused, for who wrote it, in Dutch; compulsory with {@code REFUSED}, else absent; 1–2,000
 *     characters
 */
@Schema(name = "ReplyModeration")
record ReplyModeration(Verdict verdict, String reason) {

    private static final int LONGEST_REASON = 2_000;

    @Schema(name = "ReplyVerdict")
    enum Verdict {
        PUBLISHED,
        REFUSED
    }

    boolean publishes() {
        return verdict == Verdict.PUBLISHED;
    }

    /** @throws nl.regiovisie.platform.problem.Invalid naming all that is wrong with it */
    void check() {
        FieldErrors errors = new FieldErrors();
        if (errors.required("verdict", verdict)) {
            errors.check(publishes() || reason != null, "reason", "reply-needs-reason");
            errors.check(!publishes() || reason == null, "reason", "reply-without-reason");
        }
        errors.optionalText("reason", reason, LONGEST_REASON);
        errors.refuse();
    }
}
