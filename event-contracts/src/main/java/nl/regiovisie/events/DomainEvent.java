package nl.regiovisie.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * Something that happened in a service and that others may need to know.
 *
 * <p>A record of this type is the {@code data} of one CloudEvent. It may gain a nullable field; anything else is a new
 * record with the next version in its {@link EventType}. It holds no personal data.
 */
public interface DomainEvent {

    /** The id of the aggregate: CloudEvents {@code subject} and Kafka key, so events of one aggregate stay in order. */
    @JsonIgnore
    String subject();

    /** When it happened, in UTC. */
    Instant occurredAt();

    /** The type under which this event is published. */
    static String typeOf(Class<? extends DomainEvent> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getName() + " has no @EventType");
        }
        return type.value();
    }
}
