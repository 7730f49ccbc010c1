package nl.regiovisie.meeting.planning;

import java.util.List;
import java.util.Objects;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a facilitator tells about a meeting when publishing it.
 *
 * @param attendance people present per role, each role once
 * @param present how many took part in the round at the end, or null; 0–100,000
 * @param note what a reader should know about that round, or null; 1–2,000 characters
 */
public record Publication(
        List<Attendance> attendance,
        @Schema(minimum = "0", maximum = "100000") Integer present,
        String note) {

    private static final int MOST_PRESENT = 100_000;
    private static final int MOST_ROLES = 100;
    private static final int LONGEST_NOTE = 2_000;

    public Publication {
        attendance = Objects.requireNonNullElse(attendance, List.of());
    }

    /** Notes what is wrong with it in itself. */
    public void check(FieldErrors errors) {
        errors.each("attendance", attendance, (field, item) -> Attendance.check(field, item, errors));
        errors.distinct("attendance", roles(), MOST_ROLES);
        if (present != null) {
            errors.range("present", present, 0, MOST_PRESENT);
        }
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
}
