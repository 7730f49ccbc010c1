package nl.regiovisie.platform.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.regiovisie.events.DomainEvent;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transactions;
import org.jboss.logging.Logger;

/** Applies events: each takes effect exactly once, and one that cannot goes to the dead letters with its reason. */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final String REMEMBER = """
        insert into inbox (consumer, event_id)
        select :consumer, cast(event as uuid) from unnest(string_to_array(:events, ',')) event
        on conflict do nothing returning event_id\
        """;

    /** A failure that the message may cause can still be a race with another event: it gets this many more tries. */
    private static final int SECOND_CHANCES = 2;

    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(5);

    private final WorkInHand inHand = new WorkInHand();
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
     * Applies the events of a batch in their order: all in one transaction, because the commit is what costs most of an
     * event; and if that fails each by itself, so that one that cannot does not keep the others. Waits for as long as the
     * database or anything else around them is out of order. An instance that stops begins no batch: another one hears it.
     */
    public Uni<Void> receive(KafkaRecordBatch<String, byte[]> batch, EventHandlers handlers) {
        return inHand.begin(() -> together(batch.getRecords(), handlers)
                .onFailure()
                .recoverWithUni(() -> InOrder.each(batch.getRecords(), each -> alone(each, handlers)))
                .chain(() -> Uni.createFrom().completionStage(batch::ack)));
    }

    /** The pool closes soon after. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (!inHand.stop(PATIENCE_AT_STOP)) {
            LOG.warn("events are left in hand, another instance hears them again");
        }
    }

    private Uni<Void> alone(KafkaRecord<String, byte[]> event, EventHandlers handlers) {
        return together(List.of(event), handlers)
                .onFailure(failure -> !MessageFault.isCauseOf(failure))
                .invoke(failure -> LOG.warnf("event waits subject=%s: %s", event.getKey(), failure))
                .onFailure(failure -> !MessageFault.isCauseOf(failure))
                .retry()
                .withBackOff(FIRST_WAIT, LONGEST_WAIT)
                .indefinitely()
                .onFailure()
                .retry()
                .atMost(SECOND_CHANCES)
                .onFailure()
                .recoverWithUni(failure -> bury(event, handlers.consumer(), failure));
    }

    /** Kafka's dead letters are the place for a message that is itself the cause of its failure. */
    private Uni<Void> bury(KafkaRecord<String, byte[]> event, String consumer, Throwable failure) {
        meters.counter("inbox.dead.letters", "consumer", consumer).increment();
        LOG.errorf(failure, "event to the dead letters subject=%s consumer=%s", event.getKey(), consumer);
        return Uni.createFrom()
                .completionStage(() -> event.nack(failure))
                .onFailure()
                .retry()
                .withBackOff(FIRST_WAIT, LONGEST_WAIT)
                .indefinitely();
    }

    /** What the events do and the memory that they did it commit together, or neither. */
    private Uni<Void> together(List<KafkaRecord<String, byte[]>> events, EventHandlers handlers) {
        return Uni.createFrom().deferred(() -> {
            Map<UUID, Supplier<Uni<Void>>> work = new LinkedHashMap<>();
            for (KafkaRecord<String, byte[]> event : events) {
                Arrival arrival = Arrival.of(event);
                handlers.find(arrival.type())
                        .ifPresent(handler -> work.putIfAbsent(arrival.id(), effect(arrival, handler)));
            }
            return work.isEmpty() ? Uni.createFrom().voidItem() : once(handlers.consumer(), work);
        });
    }

    /** Skips what the consumer has seen. */
    private Uni<Void> once(String consumer, Map<UUID, Supplier<Uni<Void>>> work) {
        return transactions.required(() -> remember(consumer, work.keySet())
                .chain(first -> InOrder.each(
                        work.keySet().stream().filter(first::contains).toList(),
                        event -> work.get(event).get())));
    }

    private Uni<List<UUID>> remember(String consumer, Set<UUID> events) {
        return transactions
                .session()
                .createNativeQuery(REMEMBER, UUID.class)
                .setParameter("consumer", consumer)
                .setParameter("events", events.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
    }

    private Supplier<Uni<Void>> effect(Arrival arrival, EventHandlers.Handler<?> handler) {
        DomainEvent data = read(arrival.payload(), handler.event());
        return () -> arrival.traced(() -> handler.apply(data));
    }

    private <E> E read(byte[] payload, Class<E> type) {
        try {
            return json.readValue(payload, type);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("Not readable as " + type.getSimpleName(), unreadable);
        }
    }
}
