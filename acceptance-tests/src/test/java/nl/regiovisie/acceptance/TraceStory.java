package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One trace tells what became of a request: through the gateway, a service, the wait in the outbox, Kafka, and a consumer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraceStory {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SpanCollector collector = new SpanCollector();
    private final Replicas replicas = new Replicas(
            1,
            Map.of(
                    "QUARKUS_OTEL_TRACES_SAMPLER_ARG", "1.0",
                    "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collector.address(),
                    "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                    "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "500ms"));
    private Platform platform;

    @BeforeAll
    void start() {
        replicas.start();
        platform = replicas.platform();
        platform.awaitReady();
    }

    @AfterAll
    void end() throws IOException {
        replicas.close();
        collector.close();
    }

    @Test
    void publishing_a_meeting_is_one_trace_from_the_gateway_to_the_contribution() {
        Consultation consultation = new Consultation(platform);
        await().atMost(PATIENCE)
                .until(() -> List.of(200, 201)
                        .contains(consultation.plan("Eén spoor").status()));
        UUID outcome = consultation.capture(1).get(0);
        consultation.endorse(List.of(outcome), null);
        assertThat(consultation.publish().status()).isEqualTo(200);

        await().atMost(PATIENCE).untilAsserted(() -> {
            Map<String, List<SpanCollector.Seen>> traces =
                    collector.spans().stream().collect(Collectors.groupingBy(SpanCollector.Seen::trace));
            assertThat(traces.values())
                    .filteredOn(spans -> spans.stream().anyMatch(TraceStory::publishes))
                    .singleElement()
                    .satisfies(TraceStory::goesAllTheWay);
        });
    }

    private static boolean publishes(SpanCollector.Seen span) {
        return span.service().equals("gateway")
                && span.parent().isEmpty()
                && span.values().stream().anyMatch(value -> value.endsWith("/publication"));
    }

    private static void goesAllTheWay(List<SpanCollector.Seen> spans) {
        assertThat(spans)
                .extracting(SpanCollector.Seen::service)
                .contains("gateway", "meeting-service", "recommendation-service");
        assertThat(spans).anySatisfy(span -> {
            assertThat(span.service()).isEqualTo("recommendation-service");
            assertThat(span.values()).contains("messaging.system=kafka");
        });
        assertThat(spans).anySatisfy(span -> {
            assertThat(span.service()).isEqualTo("meeting-service");
            assertThat(span.values()).contains("messaging.system=kafka");
        });
        List<String> ids = spans.stream().map(SpanCollector.Seen::id).toList();
        assertThat(spans)
                .filteredOn(span -> !span.parent().isEmpty())
                .allSatisfy(span -> assertThat(ids).contains(span.parent()));
    }
}
