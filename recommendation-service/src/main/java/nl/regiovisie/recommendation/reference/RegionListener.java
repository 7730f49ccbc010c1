package nl.regiovisie.recommendation.reference;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.platform.inbox.EventHandlers;
import nl.regiovisie.platform.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears region-service. */
@ApplicationScoped
class RegionListener {

    private final Inbox inbox;
    private final EventHandlers handlers;

    RegionListener(Inbox inbox, Copies copies) {
        this.inbox = inbox;
        this.handlers = copies.learnRegions(EventHandlers.of("recommendation-service"));
    }

    @Incoming("regions")
    Uni<Void> on(KafkaRecordBatch<String, byte[]> events) {
        return inbox.receive(events, handlers);
    }
}
