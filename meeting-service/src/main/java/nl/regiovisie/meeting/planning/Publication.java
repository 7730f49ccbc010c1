package nl.regiovisie.meeting.planning;

import java.util.List;
import java.util.Objects;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a facilitator tells about a meeting when publishing it.
 *
 * @param attendance people present per role, each role once
 * @param care people present per kind of care that they know, each kind once; one person may count for several
 * @param present how many took part in the round at the end, or null; 0–100,000
 * @param missing who was missing at the table, in words; at most 20 of 1–200 characters
 * @param notEndorsedBecause why the group did not go through the list at the end, or null if it did; 1–1,000 characters
 * @param note what a reader should know about that round, or null; 1–2,000 characters
 */
public record Publication(
        List<Attendance> attendance,
        List<CareCount> care,
        @Schema(minimum = "0", maximum = "100000") Integer present,
        List<String> missing,
        String notEndorsedBecause,
        String note) {

    private static final int MOST_PRESENT = 100_000;
    private static final int MOST_GROUPS = 100;
    private static final int MOST_MISSING = 20;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_NOTE = 2_000;

    public Publication {
        attendance = Objects.requireNonNullElse(attendance, List.of());
        care = Objects.requireNonNullElse(care, List.of());
        missing = Objects.requireNonNullElse(missing, List.of());
    }

    /** Notes what is wrong with it in itself. */
    public void check(FieldErrors errors) {
        errors.each("attendance", attendance, (field, item) -> Attendance.check(field, item, errors));
        errors.distinct("attendance", roles(), MOST_GROUPS);
        errors.each("care", care, (field, item) -> CareCount.check(field, item, errors));
        errors.distinct("care", careKinds(), MOST_GROUPS);
        if (present != null) {
            errors.range("present", present, 0, MOST_PRESENT);
        }
        errors.check(missing.size() <= MOST_MISSING, "missing", "too-many", missing.size(), MOST_MISSING);
        errors.each("missing", missing, (field, line) -> errors.text(field, line, LONGEST_LINE));
        errors.optionalText("notEndorsedBecause", notEndorsedBecause, LONGEST_REASON);
        errors.optionalText("note", note, LONGEST_NOTE);
    }

    /** The roles in order; those that are absent are left out. */
    public List<String> roles() {
        return attendance.stream()
                .filter(Objects::nonNull)
                .map(Attendance::role)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The kinds of care in order; those that are absent are left out. */
    public List<String> careKinds() {
        return care.stream()
                .filter(Objects::nonNull)
                .map(CareCount::kind)
                .filter(Objects::nonNull)
                .toList();
    }
}
