package nl.regiovisie.recommendation.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent.MeetingAnnounced;

/** To which series a meeting belongs: that stands in its plan, which no longer changes once its outcomes are public. */
@Entity
class AnnouncedMeeting extends Copy {

    @Id
    private UUID id;

    private String seriesId;

    protected AnnouncedMeeting() {}

    AnnouncedMeeting(MeetingAnnounced event) {
        id = event.meetingId();
        learn(event);
    }

    void learn(MeetingAnnounced event) {
        if (isNews(event.occurredAt())) {
            seriesId = event.seriesId();
        }
    }
}
