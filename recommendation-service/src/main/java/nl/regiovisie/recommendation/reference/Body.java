package nl.regiovisie.recommendation.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import java.util.UUID;
import nl.regiovisie.events.BodyEvent.BodyClosed;
import nl.regiovisie.events.BodyEvent.BodyRegistered;

/**
 * A participation body: what to call it, and whether everyone may know that it exists. That it is closed changes nothing
 * about what it said.
 */
@Entity
class Body extends Copy {

    @Id
    private UUID id;

    private String name;
    private String municipalityCode;
    private String[] regionCodes;
    private boolean listed;
    private boolean example;
    private boolean closed;

    protected Body() {}

    Body(BodyRegistered event) {
        id = event.bodyId();
        learn(event);
    }

    void learn(BodyRegistered event) {
        if (isNews(event.occurredAt())) {
            name = event.name();
            municipalityCode = event.municipalityCode();
            regionCodes = event.regionCodes().toArray(String[]::new);
            listed = event.listed();
            example = event.example();
            closed = false;
        }
    }

    void learn(BodyClosed event) {
        if (isNews(event.occurredAt())) {
            closed = true;
        }
    }

    boolean isClosed() {
        return closed;
    }

    KnownBody known() {
        return new KnownBody(Set.of(regionCodes), municipalityCode);
    }
}
