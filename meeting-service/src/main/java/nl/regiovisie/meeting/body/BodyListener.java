package nl.regiovisie.meeting.body;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.events.BodyEvent.BodyClosed;
import nl.regiovisie.events.BodyEvent.BodyRegistered;
import nl.regiovisie.platform.inbox.EventHandlers;
import nl.regiovisie.platform.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears region-service about bodies, under a name of its own: so that it begins at the beginning of the topic. */
@ApplicationScoped
class BodyListener {

    private final Inbox inbox;
    private final EventHandlers handlers;

    BodyListener(Inbox inbox, Bodies bodies) {
        this.inbox = inbox;
        this.handlers = EventHandlers.of("meeting-service-bodies")
                .on(BodyRegistered.class, bodies::learn)
                .on(BodyClosed.class, bodies::learn);
    }

    @Incoming("bodies")
    Uni<Void> on(KafkaRecordBatch<String, byte[]> events) {
        return inbox.receive(events, handlers);
    }
}
