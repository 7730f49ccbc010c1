package nl.regiovisie.meeting.remark;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was done with a remark; who made it reads this.
 *
 * @param answer compulsory with NOTED, else null or a word of explanation; 1–2,000 characters
 */
@Embeddable
@Schema(name = "Settlement")
record Settlement(@Enumerated(EnumType.STRING) Verdict verdict, String answer) {

    private static final int LONGEST = 2_000;

    /** Notes what is wrong with it in itself. */
    void check(FieldErrors errors) {
        errors.required("verdict", verdict);
        errors.check(verdict != Verdict.NOTED || answer != null, "answer", "answer-required");
        errors.optionalText("answer", answer, LONGEST);
    }
}
