package nl.regiovisie.region.vision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step in the life of a version.
 *
 * @param status what it is since then
 * @param onDay the first day of that; today when a caller leaves it out, never ahead
 * @param note why, for readers; 1–1,000 characters; or null
 */
@Embeddable
@Schema(name = "VisionStep")
record Step(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar")
        VisionStatus status,

        LocalDate onDay,
        String note) {

    private static final int LONGEST_NOTE = 1_000;

    void check(LocalDate today, FieldErrors errors) {
        errors.required("status", status);
        Texts.day("onDay", onDay, errors);
        errors.check(onDay == null || !onDay.isAfter(today), "onDay", "day-ahead");
        errors.optionalText("note", note, LONGEST_NOTE);
    }

    Step orOn(LocalDate today) {
        return onDay == null ? new Step(status, today, note) : this;
    }
}
