package nl.regiovisie.platform.inbox;

import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.regiovisie.events.DomainEvent;

/** What a consumer does with each type of event that it knows; it ignores all others. */
public final class EventHandlers {

    private final String consumer;
    private final Map<String, Handler<?>> handlers = new LinkedHashMap<>();

    private EventHandlers(String consumer) {
        this.consumer = consumer;
    }

    /** @param consumer names whose effects these are, stable for ever: events are remembered under it */
    public static EventHandlers of(String consumer) {
        return new EventHandlers(consumer);
    }

    /** @param handler runs in one transaction with the memory that the event took effect */
    public <E extends DomainEvent> EventHandlers on(Class<E> event, Function<E, Uni<Void>> handler) {
        handlers.put(DomainEvent.typeOf(event), new Handler<>(event, handler));
        return this;
    }

    String consumer() {
        return consumer;
    }

    Optional<Handler<?>> find(String type) {
        return Optional.ofNullable(handlers.get(type));
    }

    record Handler<E extends DomainEvent>(Class<E> event, Function<E, Uni<Void>> work) {

        Uni<Void> apply(DomainEvent data) {
            return work.apply(event.cast(data));
        }
    }
}
