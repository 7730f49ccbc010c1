package nl.regiovisie.region.programme;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.events.MeetingEvent.MeetingPublished;
import nl.regiovisie.platform.inbox.EventHandlers;
import nl.regiovisie.platform.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears meeting-service. */
@ApplicationScoped
class MeetingListener {

    private final Inbox inbox;
    private final EventHandlers handlers;

    MeetingListener(Inbox inbox, HeardMeetings meetings) {
        this.inbox = inbox;
        this.handlers = EventHandlers.of("region-service").on(MeetingPublished.class, meetings::learn);
    }

    @Incoming("meetings")
    Uni<Void> on(KafkaRecordBatch<String, byte[]> events) {
        return inbox.receive(events, handlers);
    }
}
