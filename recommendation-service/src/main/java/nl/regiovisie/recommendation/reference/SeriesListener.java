package nl.regiovisie.recommendation.reference;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.platform.inbox.EventHandlers;
import nl.regiovisie.platform.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears meeting-service about series, under a name of its own: so that it begins at the beginning of the topic. */
@ApplicationScoped
class SeriesListener {

    private final Inbox inbox;
    private final EventHandlers handlers;

    SeriesListener(Inbox inbox, Copies copies) {
        this.inbox = inbox;
        this.handlers = copies.learnSeries(EventHandlers.of("recommendation-service-series"));
    }

    @Incoming("series")
    Uni<Void> on(KafkaRecordBatch<String, byte[]> events) {
        return inbox.receive(events, handlers);
    }
}
