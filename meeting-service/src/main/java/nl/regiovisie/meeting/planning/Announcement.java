package nl.regiovisie.meeting.planning;

import java.time.Instant;
import nl.regiovisie.events.MeetingEvent.MeetingAnnounced;

/** What the world may know of a plan. */
final class Announcement {

    private Announcement() {}

    /** All of the plan that is public, and where it stands. */
    static MeetingAnnounced of(Meeting meeting, Instant now) {
        Plan plan = meeting.plan();
        return new MeetingAnnounced(
                meeting.id(),
                plan.title(),
                plan.kind(),
                plan.mode().name(),
                meeting.status(now).name(),
                plan.series(),
                plan.regionCodes(),
                plan.startsAt(),
                plan.endsAt(),
                plan.seats(),
                plan.audience().name(),
                plan.place(),
                plan.guidingQuestions(),
                meeting.sequence(),
                plan.example(),
                now);
    }
}
