package nl.regiovisie.meeting.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.regiovisie.events.RegionEvent.RegionRegistered;

@Entity
class Region {

    @Id
    private String code;

    private String displayName;
    private Instant toldAt;

    protected Region() {}

    Region(RegionRegistered event) {
        code = event.code();
        displayName = event.displayName();
        toldAt = event.occurredAt();
    }

    /** Events arrive in order, but one that is replayed from the dead letters may be overtaken by newer ones. */
    void learn(RegionRegistered event) {
        if (!event.occurredAt().isBefore(toldAt)) {
            displayName = event.displayName();
            toldAt = event.occurredAt();
        }
    }
}
