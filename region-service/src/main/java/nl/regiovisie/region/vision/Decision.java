package nl.regiovisie.region.vision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one municipality decided, or when it will.
 *
 * @param executiveOn when the executive (college) decided or will decide; or null
 * @param councilOn when the municipal council decided or will decide; compulsory once it decided, and then not ahead
 * @param number how the municipality numbers its decision, 1–100 characters; or null
 * @param link where it can be read; or null
 * @param remark 1–1,000 characters; or null
 * @param sequence how often it was changed
 */
@Embeddable
@Schema(name = "MunicipalDecision")
record Decision(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar")
        DecisionOutcome outcome,

        LocalDate executiveOn,
        LocalDate councilOn,
        String number,
        String link,
        String remark,
        @Schema(hidden = true) Integer sequence) {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_REMARK = 1_000;

    static final Decision OPEN = new Decision(DecisionOutcome.PENDING, null, null, null, null, null, 0);

    /** As when a vision is taken over that was adopted before it came to this platform. */
    static Decision adopted(LocalDate day) {
        return new Decision(DecisionOutcome.ADOPTED, null, day, null, null, null, 0);
    }

    /** Notes what is wrong with it in itself. */
    void check(LocalDate today, FieldErrors errors) {
        errors.required("outcome", outcome);
        Texts.day("executiveOn", executiveOn, errors);
        Texts.day("councilOn", councilOn, errors);
        if (outcome != null && outcome != DecisionOutcome.PENDING && errors.required("councilOn", councilOn)) {
            errors.check(!councilOn.isAfter(today), "councilOn", "decided-ahead");
        }
        if (executiveOn != null && councilOn != null) {
            errors.check(!executiveOn.isAfter(councilOn), "executiveOn", "executive-after-council");
        }
        errors.optionalText("number", number, LONGEST_NUMBER);
        Texts.link("link", link, errors);
        errors.optionalText("remark", remark, LONGEST_REMARK);
    }

    /** The same, numbered as the one that follows: calendars take it over, and whoever looked before it is stale. */
    Decision after(Decision before) {
        return numbered(before.sequence + 1);
    }

    boolean says(Decision other) {
        return numbered(0).equals(other.numbered(0));
    }

    private Decision numbered(int place) {
        return new Decision(outcome, executiveOn, councilOn, number, link, remark, place);
    }
}
