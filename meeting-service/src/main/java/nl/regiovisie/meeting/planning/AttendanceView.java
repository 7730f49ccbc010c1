package nl.regiovisie.meeting.planning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people of one role were present, as a caller may know it.
 *
 * @param role id of a participant role
 * @param count null if it is 1–4 and the caller may not know: so few could be traced
 * @param fewerThan 5 when the count is hidden, else null
 */
@Schema(name = "Attendance")
public record AttendanceView(String role, Integer count, Integer fewerThan) {

    /** From here on people are shown as a number. */
    private static final int ENOUGH = 5;

    /** @param exact whether the caller may know */
    static AttendanceView of(Attendance attendance, boolean exact) {
        return exact ? exact(attendance) : untraceable(attendance);
    }

    static AttendanceView exact(Attendance attendance) {
        return new AttendanceView(attendance.role(), attendance.count(), null);
    }

    static AttendanceView untraceable(Attendance attendance) {
        return isFew(attendance.count()) ? new AttendanceView(attendance.role(), null, ENOUGH) : exact(attendance);
    }

    /** Whether so few people are counted that they could be traced. */
    static boolean isFew(int count) {
        return 0 < count && count < ENOUGH;
    }
}
