package nl.regiovisie.meeting.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent.ErratumPublished;

/** What turned out to be wrong in a published report. Never changes. */
@Entity
class Erratum {

    @Id
    private UUID id;

    private UUID meetingId;
    private int number;
    private String text;
    private String reason;
    private Instant publishedAt;

    protected Erratum() {}

    /** @param number from 1, in order of publication */
    Erratum(UUID id, UUID meetingId, int number, ErratumDraft draft, Instant now) {
        this.id = id;
        this.meetingId = meetingId;
        this.number = number;
        this.text = draft.text();
        this.reason = draft.reason();
        this.publishedAt = now;
    }

    boolean says(UUID meeting, ErratumDraft draft) {
        return meetingId.equals(meeting) && draft.equals(new ErratumDraft(text, reason));
    }

    ErratumPublished published() {
        return new ErratumPublished(meetingId, number, text, reason, publishedAt);
    }

    ErratumView view() {
        return new ErratumView(id, number, text, reason, publishedAt);
    }
}
