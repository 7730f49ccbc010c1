package nl.regiovisie.meeting.planning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people who know one kind of care were present, as a caller may know it.
 *
 * @param kind id of a kind of care
 * @param count null if it is 1–4 and the caller may not know
 * @param fewerThan 5 when the count is hidden, else null
 */
@Schema(name = "Care")
public record CareView(String kind, Integer count, Integer fewerThan) {

    static CareView of(CareCount care, boolean exact) {
        Attendance group = new Attendance(care.kind(), care.count());
        AttendanceView view = AttendanceView.of(group, exact);
        return new CareView(care.kind(), view.count(), view.fewerThan());
    }
}
