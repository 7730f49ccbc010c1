package nl.regiovisie.region.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.regiovisie.testing.StackResource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ReferenceDataLoaderTest {

    @Inject
    @Readiness
    ReferenceDataLoader loader;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ConfigProperty(name = "regiovisie.topics.prefix")
    String prefix;

    @Test
    void everything_is_told_once_however_often_it_is_loaded() throws Throwable {
        int facts = ReferenceData.read().regions().size()
                + ReferenceData.read().municipalities().size();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(told()).isGreaterThanOrEqualTo(facts));
        long told = toldWhenQuiet();

        long news = VertxContextSupport.subscribeAndAwait(() -> loader.load());

        assertThat(news).isZero();
        Awaitility.await()
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(told()).isEqualTo(told));
    }

    /** Other tests may have had everything told again. */
    private long toldWhenQuiet() {
        AtomicLong seen = new AtomicLong(-1);
        Awaitility.await()
                .pollInterval(Duration.ofSeconds(2))
                .atMost(Duration.ofMinutes(1))
                .until(() -> {
                    long now = told();
                    return seen.getAndSet(now) == now;
                });
        return seen.get();
    }

    /** Nothing is ever deleted from the topic, so its offsets count the events. */
    private long told() {
        Map<String, Object> servers = Map.of("bootstrap.servers", kafka);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(servers, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(prefix + "regiovisie.region").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            return consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }
}
