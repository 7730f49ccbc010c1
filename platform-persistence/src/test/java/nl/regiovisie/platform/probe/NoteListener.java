package nl.regiovisie.platform.probe;

import io.opentelemetry.api.trace.Span;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.regiovisie.platform.inbox.EventHandlers;
import nl.regiovisie.platform.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class NoteListener {

    static final AtomicBoolean POISON_HURTS = new AtomicBoolean(true);
    static final Map<UUID, String> TRACES = new ConcurrentHashMap<>();

    private final Inbox inbox;
    private final Mutiny.Session session;
    private final EventHandlers handlers = EventHandlers.of("probe").on(NoteWritten.class, this::apply);

    NoteListener(Inbox inbox, Mutiny.Session session) {
        this.inbox = inbox;
        this.session = session;
    }

    @Incoming("probe")
    Uni<Void> on(KafkaRecordBatch<String, byte[]> events) {
        return inbox.receive(events, handlers);
    }

    private Uni<Void> apply(NoteWritten written) {
        if (written.text().equals("poison") && POISON_HURTS.get()) {
            throw new IllegalArgumentException("this note is poison");
        }
        TRACES.put(written.noteId(), Span.current().getSpanContext().getTraceId());
        return session.createNativeQuery(
                        "insert into effect (note_id, text) values (:id, :text) returning position", Long.class)
                .setParameter("id", written.noteId())
                .setParameter("text", written.text())
                .getSingleResult()
                .replaceWithVoid();
    }
}
