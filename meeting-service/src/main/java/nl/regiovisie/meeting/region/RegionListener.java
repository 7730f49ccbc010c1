package nl.regiovisie.meeting.region;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.events.RegionEvent.RegionRegistered;
import nl.regiovisie.platform.inbox.EventHandlers;
import nl.regiovisie.platform.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears region-service. */
@ApplicationScoped
class RegionListener {

    private final Inbox inbox;
    private final EventHandlers handlers;

    RegionListener(Inbox inbox, Regions regions) {
        this.inbox = inbox;
        this.handlers = EventHandlers.of("meeting-service").on(RegionRegistered.class, regions::learn);
    }

    @Incoming("regions")
    Uni<Void> on(KafkaRecordBatch<String, byte[]> events) {
        return inbox.receive(events, handlers);
    }
}
