package nl.regiovisie.platform.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import nl.regiovisie.events.DomainEvent;
import nl.regiovisie.platform.transaction.Transactions;
import org.jboss.logging.Logger;

/** Applies events: each takes effect exactly once, and one that cannot goes to the dead letters with its reason. */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final String REMEMBER =
            "insert into inbox (consumer, event_id) values (:consumer, :event) on conflict do nothing returning event_id";

    /** A failure that the message may cause can still be a race with another event: it gets this many more tries. */
    private static final int SECOND_CHANCES = 2;

    private final Transactions transactions;
    private final ObjectMapper json;
    private final MeterRegistry meters;

    Inbox(Transactions transactions, ObjectMapper json, MeterRegistry meters) {
        this.transactions = transactions;
        // A newer publisher may send fields that this consumer does not know yet.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.meters = meters;
    }

    /**
     * Applies an event, and waits for as long as the database or anything else around it is out of order.
     *
     * @return fails only if the message itself is the cause, and then Kafka's dead letters are the place for it
     */
    public Uni<Void> receive(IncomingCloudEventMetadata<byte[]> event, byte[] payload, EventHandlers handlers) {
        return Uni.createFrom()
                .deferred(() -> handlers.find(event.getType())
                        .map(handler -> apply(event.getId(), payload, handler, handlers.consumer()))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .onFailure(failure -> !MessageFault.isCauseOf(failure))
                .invoke(failure ->
                        LOG.warnf("event waits eventId=%s type=%s: %s", event.getId(), event.getType(), failure))
                .onFailure(failure -> !MessageFault.isCauseOf(failure))
                .retry()
                .withBackOff(Duration.ofMillis(100), Duration.ofSeconds(2))
                .indefinitely()
                .onFailure()
                .retry()
                .atMost(SECOND_CHANCES)
                .onFailure()
                .invoke(failure -> dead(event, handlers.consumer(), failure));
    }

    /** Runs the work unless the consumer has seen the event. Both commit together, or neither. */
    public Uni<Void> once(String consumer, UUID eventId, Supplier<Uni<Void>> work) {
        return transactions.required(() -> transactions
                .session()
                .createNativeQuery(REMEMBER, UUID.class)
                .setParameter("consumer", consumer)
                .setParameter("event", eventId)
                .getSingleResultOrNull()
                .chain(first -> first == null ? Uni.createFrom().voidItem() : work.get()));
    }

    private Uni<Void> apply(String id, byte[] payload, EventHandlers.Handler<?> handler, String consumer) {
        DomainEvent data = read(payload, handler.event());
        return once(consumer, UUID.fromString(id), () -> handler.apply(data));
    }

    private <E> E read(byte[] payload, Class<E> type) {
        try {
            return json.readValue(payload, type);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("Not readable as " + type.getSimpleName(), unreadable);
        }
    }

    private void dead(IncomingCloudEventMetadata<byte[]> event, String consumer, Throwable failure) {
        meters.counter("inbox.dead.letters", "consumer", consumer).increment();
        LOG.errorf(
                failure,
                "event to the dead letters eventId=%s type=%s consumer=%s",
                event.getId(),
                event.getType(),
                consumer);
    }
}
