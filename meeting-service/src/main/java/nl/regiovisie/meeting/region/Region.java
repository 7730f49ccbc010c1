package nl.regiovisie.meeting.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import nl.regiovisie.events.RegionEvent.RegionRegistered;

@Entity
class Region {

    @Id
    private String code;

    private String displayName;
    private LocalDate validUntil;
    private Instant toldAt;

    protected Region() {}

    Region(RegionRegistered event) {
        code = event.code();
        toldAt = event.occurredAt();
        learn(event);
    }

    String displayName() {
        return displayName;
    }

    /** Events arrive in order, but one that is replayed from the dead letters may be overtaken by newer ones. */
    void learn(RegionRegistered event) {
        if (!event.occurredAt().isBefore(toldAt)) {
            displayName = event.displayName();
            validUntil = event.validUntil();
            toldAt = event.occurredAt();
        }
    }

    String code() {
        return code;
    }

    /** @return whether it is no longer on a day */
    boolean hasEndedBy(LocalDate day) {
        return validUntil != null && !validUntil.isAfter(day);
    }
}
