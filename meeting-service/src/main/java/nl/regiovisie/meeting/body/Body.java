package nl.regiovisie.meeting.body;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.events.BodyEvent.BodyClosed;
import nl.regiovisie.events.BodyEvent.BodyRegistered;

@Entity
@Table(name = "participation_body")
class Body {

    @Id
    private UUID id;

    private boolean affiliated;
    private boolean closed;
    private Instant toldAt;

    protected Body() {}

    Body(UUID id) {
        this.id = id;
        this.toldAt = Instant.EPOCH;
    }

    /** Events arrive in order, but one that is replayed from the dead letters may be overtaken by newer ones. */
    void learn(BodyRegistered event) {
        if (!event.occurredAt().isBefore(toldAt)) {
            affiliated = event.affiliated();
            closed = false;
            toldAt = event.occurredAt();
        }
    }

    void learn(BodyClosed event) {
        if (!event.occurredAt().isBefore(toldAt)) {
            closed = true;
            toldAt = event.occurredAt();
        }
    }
}
