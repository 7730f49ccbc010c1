package nl.regiovisie.recommendation.reference;

import jakarta.persistence.Embeddable;
import nl.regiovisie.events.MeetingEvent;

/** How many people of one role were in a meeting: exact, so never to be shown to the public as it is. */
@Embeddable
record Attendance(String role, int people) {

    static Attendance of(MeetingEvent.Attendance attendance) {
        return new Attendance(attendance.role(), attendance.count());
    }
}
