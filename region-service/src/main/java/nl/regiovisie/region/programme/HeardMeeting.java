package nl.regiovisie.region.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent.MeetingPublished;
import nl.regiovisie.platform.Today;

/** A published meeting, as far as targets count it. */
@Entity
class HeardMeeting {

    @Id
    private UUID id;

    private String kind;
    private LocalDate heldOn;
    private String[] regionCodes;
    private boolean example;

    protected HeardMeeting() {}

    HeardMeeting(MeetingPublished event) {
        id = event.meetingId();
        kind = event.kind();
        heldOn = LocalDate.ofInstant(event.startsAt(), Today.AMSTERDAM);
        regionCodes = event.regionCodes().toArray(String[]::new);
        example = event.example();
    }
}
