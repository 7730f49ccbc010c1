package nl.regiovisie.region.snapshot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.Tokens;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SnapshotResourceTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ConfigProperty(name = "regiovisie.topics.prefix")
    String prefix;

    @BeforeEach
    void ready() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void a_consumer_that_hears_only_what_is_told_from_now_on_hears_of_every_region_and_municipality() {
        try (KafkaConsumer<String, byte[]> newcomer = newcomer()) {
            Map<String, Integer> told = tell("{}")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getMap("items.collectEntries { [it.kind, it.events] }");

            assertThat(told.get("regions")).isGreaterThanOrEqualTo(42);
            assertThat(told.get("municipalities")).isGreaterThanOrEqualTo(356);
            Set<String> heard = new HashSet<>();
            Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
                newcomer.poll(Duration.ofMillis(200)).forEach(event -> heard.add(subjectOf(event)));
                assertThat(heard).hasSizeGreaterThanOrEqualTo(42 + 356).contains("JZ01", "JZ43", "GM0014", "GM0457");
            });
        }
    }

    @Test
    void one_kind_can_be_told_alone_and_an_unknown_one_is_named() {
        steward().get("/v1/snapshots").then().statusCode(200).body("items", hasItems("regions", "municipalities"));
        tell("{\"kinds\":[\"regions\"]}").then().statusCode(200).body("items.kind", contains("regions"));
        tell("{\"kinds\":[\"regions\",\"weather\"]}").then().statusCode(400).body("errors.field", contains("kinds[1]"));
    }

    private static Response tell(String body) {
        return steward().contentType("application/json").body(body).post("/v1/snapshots");
    }

    private static RequestSpecification steward() {
        return given().auth().oauth2(Tokens.of("steward"));
    }

    private static String subjectOf(ConsumerRecord<String, byte[]> event) {
        return new String(event.headers().lastHeader("ce_subject").value(), StandardCharsets.UTF_8);
    }

    private KafkaConsumer<String, byte[]> newcomer() {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(prefix + "regiovisie.region").stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }
}
