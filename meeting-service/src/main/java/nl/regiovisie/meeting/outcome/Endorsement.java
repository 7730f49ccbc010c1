package nl.regiovisie.meeting.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the group made of an outcome in the round at the end.
 *
 * @param remark compulsory with ENDORSED_WITH_REMARK, else null; 1–2,000 characters
 * @param heldBy who holds a MINORITY_VIEW and what the others think, compulsory with it, else null; 1–2,000 characters
 */
@Embeddable
@Schema(name = "Endorsement")
record Endorsement(@Enumerated(EnumType.STRING) EndorsementResult result, String remark, String heldBy) {

    private static final int LONGEST = 2_000;

    void check(FieldErrors errors) {
        errors.required("result", result);
        checkOnlyWith(EndorsementResult.ENDORSED_WITH_REMARK, "remark", remark, errors);
        checkOnlyWith(EndorsementResult.MINORITY_VIEW, "heldBy", heldBy, errors);
    }

    private void checkOnlyWith(EndorsementResult needsIt, String field, String text, FieldErrors errors) {
        String key = field.equals("remark") ? "remark" : "held-by";
        errors.check(result != needsIt || text != null, field, key + "-required");
        errors.check(result == needsIt || text == null, field, key + "-not-here");
        errors.optionalText(field, text, LONGEST);
    }
}
