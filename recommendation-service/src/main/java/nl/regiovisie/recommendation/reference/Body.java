package nl.regiovisie.recommendation.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.regiovisie.events.BodyEvent.BodyRegistered;

/**
 * A participation body: what to call it, and whether everyone may know that it exists. That it is closed changes nothing
 * about what it said.
 */
@Entity
@Table(name = "participation_body")
class Body extends Copy {

    @Id
    private UUID id;

    private String name;
    private boolean listed;

    protected Body() {}

    Body(BodyRegistered event) {
        id = event.bodyId();
        learn(event);
    }

    void learn(BodyRegistered event) {
        if (isNews(event.occurredAt())) {
            name = event.name();
            listed = event.listed();
        }
    }
}
