package nl.regiovisie.platform.outbox;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Sends one event as a CloudEvent in binary mode and waits until the broker has it. The only holder of an emitter. */
@ApplicationScoped
class EventSender {

    private final MutinyEmitter<byte[]> emitter;
    private final OutboxConfig config;

    EventSender(
            @Channel("outbox") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> emitter,
            OutboxConfig config) {
        this.emitter = emitter;
        this.config = config;
    }

    Uni<Void> send(Due event) {
        return emitter.sendMessage(Message.of(event.payload(), metadata(event)));
    }

    /** Whether the event itself is why it cannot be sent, so that trying again cannot help. */
    static boolean causedByTheEvent(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException
                    || cause instanceof SerializationException
                    || cause instanceof InvalidTopicException) {
                return true;
            }
        }
        return false;
    }

    private Metadata metadata(Due event) {
        return Metadata.of(
                OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(event.subject())
                        .build(),
                OutgoingCloudEventMetadata.builder()
                        .withId(event.id().toString())
                        .withType(event.type())
                        .withSource(config.source())
                        .withSubject(event.subject())
                        .withTimestamp(event.occurredAt().atZone(ZoneOffset.UTC))
                        .withDataContentType("application/json")
                        .build(),
                TracingMetadata.withCurrent(TraceContext.of(event.traceparent())));
    }
}
