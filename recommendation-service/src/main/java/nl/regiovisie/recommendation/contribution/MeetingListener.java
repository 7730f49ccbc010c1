package nl.regiovisie.recommendation.contribution;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import nl.regiovisie.platform.inbox.EventHandlers;
import nl.regiovisie.platform.inbox.Inbox;
import nl.regiovisie.recommendation.reference.Copies;
import nl.regiovisie.recommendation.similar.Index;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears meeting-service. */
@ApplicationScoped
class MeetingListener {

    private final Inbox inbox;
    private final EventHandlers handlers;

    MeetingListener(Inbox inbox, Copies copies, Contributions contributions, Index index) {
        this.inbox = inbox;
        this.handlers = copies.learnMeetings(EventHandlers.of("recommendation-service"))
                .on(
                        OutcomePublished.class,
                        event -> contributions.add(event).chain(() -> index.add(event.outcomeId(), event.text())));
    }

    @Incoming("meetings")
    Uni<Void> on(KafkaRecordBatch<String, byte[]> events) {
        return inbox.receive(events, handlers);
    }
}
