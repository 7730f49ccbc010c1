package nl.regiovisie.meeting.report;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong in a published report, and why it went wrong.
 *
 * @param text what it should say, plain, 1–5,000 characters
 * @param reason 1–1,000 characters
 */
@Schema(name = "ErratumDraft")
record ErratumDraft(String text, String reason) {

    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_REASON = 1_000;

    /** Notes what is wrong with it in itself. */
    void check(FieldErrors errors) {
        errors.text("text", text, LONGEST_TEXT);
        errors.text("reason", reason, LONGEST_REASON);
    }
}
