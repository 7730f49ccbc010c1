package nl.regiovisie.meeting.remark;

import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.link.LinkCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What someone who was there says about the list.
 *
 * @param code of the link in the mail
 * @param outcomeId the point that it is about; null for the list as a whole
 * @param text 1–2,000 characters
 */
@Schema(name = "RemarkDraft")
record RemarkDraft(String code, UUID outcomeId, String text) {

    private static final int LONGEST = 2_000;

    /** Notes what is wrong with it in itself. */
    void check(FieldErrors errors) {
        new LinkCode(code).check(errors);
        errors.text("text", text, LONGEST);
    }

    /** The code stays out of logs. */
    @Override
    public String toString() {
        return "RemarkDraft[" + outcomeId + "]";
    }
}
