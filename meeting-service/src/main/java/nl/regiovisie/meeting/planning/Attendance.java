package nl.regiovisie.meeting.planning;

import jakarta.persistence.Embeddable;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people of one role were present.
 *
 * @param role id of a participant role
 * @param count 0–100,000
 */
@Embeddable
@Schema(name = "AttendanceCount")
public record Attendance(String role, int count) {

    private static final int MOST = 100_000;

    /** Notes what is wrong with it in itself. */
    public static void check(String field, Attendance item, FieldErrors errors) {
        if (errors.required(field, item)) {
            errors.required(field + ".role", item.role);
            errors.range(field + ".count", item.count, 0, MOST);
        }
    }
}
