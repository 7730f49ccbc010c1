package nl.regiovisie.platform.inbox;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import java.util.UUID;
import java.util.function.Supplier;

/** An event as Kafka hands it over: what it says of itself, and what it brings. */
record Arrival(UUID id, String type, byte[] payload, Context trace) {

    /** @throws IllegalArgumentException if the record is no CloudEvent */
    static Arrival of(KafkaRecord<String, byte[]> kafkaRecord) {
        IncomingCloudEventMetadata<?> event = kafkaRecord
                .getMetadata(IncomingCloudEventMetadata.class)
                .orElseThrow(() -> new IllegalArgumentException("Not a CloudEvent"));
        return new Arrival(
                UUID.fromString(event.getId()),
                event.getType(),
                kafkaRecord.getPayload(),
                kafkaRecord
                        .getMetadata(TracingMetadata.class)
                        .map(TracingMetadata::getCurrentContext)
                        .orElseGet(Context::current));
    }

    /** Works in the trace of whoever caused the event: those of a batch come from different requests. */
    <T> Uni<T> traced(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            Scope scope = trace.makeCurrent();
            return Uni.createFrom().deferred(work::get).onTermination().invoke(scope::close);
        });
    }
}
