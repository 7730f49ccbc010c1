package nl.regiovisie.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.eventbus.EventBus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.regiovisie.events.DomainEvent;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.transaction.Transactions;

/** Where a use case puts what happened: it commits with the change, or not at all. */
@ApplicationScoped
public class Outbox {

    private final Transactions transactions;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;
    private final Runnable nudge;

    Outbox(Transactions transactions, ObjectMapper json, Ids ids, Clock clock, EventBus bus) {
        this.transactions = transactions;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.nudge = () -> bus.send(Relay.WAKE_UP, "");
    }

    /** @throws IllegalStateException outside a transaction */
    public Uni<Void> append(DomainEvent event) {
        transactions.afterCommit(nudge);
        OutboxEntry entry = new OutboxEntry(
                ids.next(),
                event.subject(),
                DomainEvent.typeOf(event.getClass()),
                event.occurredAt(),
                bytes(event),
                TraceContext.current());
        return transactions.session().persist(entry.dueAt(clock.instant()));
    }

    private byte[] bytes(DomainEvent event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An event that is no JSON: " + event.getClass(), impossible);
        }
    }
}
