package nl.regiovisie.meeting.remark;

import java.util.Objects;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param days for how long people may remark, 1–60; 14 when absent */
@Schema(name = "RemarkRoundDraft")
record RoundDraft(
        @Schema(minimum = "1", maximum = "60", defaultValue = "14")
        Integer days) {

    private static final int USUAL = 14;
    private static final int MOST = 60;

    RoundDraft {
        days = Objects.requireNonNullElse(days, USUAL);
    }

    /** Notes what is wrong with it in itself. */
    void check(FieldErrors errors) {
        errors.range("days", days, 1, MOST);
    }
}
