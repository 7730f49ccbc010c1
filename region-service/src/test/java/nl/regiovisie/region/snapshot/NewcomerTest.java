package nl.regiovisie.region.snapshot;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.region.Api.as;
import static nl.regiovisie.region.Api.step;
import static nl.regiovisie.region.Api.steward;
import static nl.regiovisie.region.Api.version;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regiovisie.region.Api;
import nl.regiovisie.testing.StackResource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consumer that starts from nothing and keeps, of each kind, the newest that it heard of each thing. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class NewcomerTest {

    @Inject
    Pool pool;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ConfigProperty(name = "regiovisie.topics.prefix")
    String prefix;

    private final String body = UUID.randomUUID().toString();

    @BeforeEach
    void a_body_and_a_vision_that_everyone_can_react_to() {
        Api.awaitReady();
        pool.query("truncate vision_version cascade").executeAndAwait();
        steward()
                .body(Map.of(
                        "name", "Panel De Nieuwkomer",
                        "kind", "PANEL",
                        "municipalityCode", "GM0344",
                        "regionCodes", List.of("JZ22")))
                .put("/v1/bodies/" + body)
                .then()
                .statusCode(201);
        Map<String, Object> plan = version("Visie");
        plan.put("consultationOpens", "2026-03-01");
        plan.put("consultationCloses", "2026-04-12");
        as("municipality").body(plan).put("/v1/visions/JZ22/versions/1").then().statusCode(201);
        as("municipality")
                .body(Map.of(
                        "title", "Wachten", "passages", List.of(Map.of("id", UUID.randomUUID(), "text", "Korter."))))
                .put("/v1/visions/JZ22/versions/1/sections/waiting-times")
                .then()
                .statusCode(201);
        take("DRAFT", "2026-02-01");
        take("CONSULTATION", "2026-03-01");
        take("DECISION", "2026-05-01");
        steward()
                .header("If-Match", "*")
                .body(Map.of("outcome", "ADOPTED", "councilOn", "2026-06-18"))
                .put("/v1/visions/JZ22/versions/1/decisions/GM0344")
                .then()
                .statusCode(200);
    }

    @Test
    void it_knows_all_regions_bodies_and_visions_from_the_topic_alone() {
        try (KafkaConsumer<String, byte[]> newcomer = newcomer(true)) {
            Map<String, Map<String, JsonNode>> known = new TreeMap<>();

            Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> knowsAll(listen(newcomer, known)));
        }
    }

    @Test
    void it_knows_them_too_when_it_hears_only_what_a_steward_has_told_again() {
        try (KafkaConsumer<String, byte[]> newcomer = newcomer(false)) {
            Map<String, Map<String, JsonNode>> known = new TreeMap<>();

            steward().body("{}").post("/v1/snapshots").then().statusCode(200);

            Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> knowsAll(listen(newcomer, known)));
        }
    }

    private void knowsAll(Map<String, Map<String, JsonNode>> known) {
        assertThat(known.keySet())
                .contains(
                        "region-registered",
                        "municipality-registered",
                        "body-registered",
                        "vision-version-registered",
                        "vision-section-registered",
                        "municipal-decision-registered");
        assertThat(known.get("region-registered").keySet()).containsAll(codes("/v1/regions", "code"));
        assertThat(known.get("municipality-registered").keySet())
                .containsAll(codes("/v1/regions/JZ25/municipalities", "code"));
        assertThat(newest(known, "body-registered", body).get("name").asText()).isEqualTo("Panel De Nieuwkomer");
        JsonNode version = newest(known, "vision-version-registered", "JZ22-v1");
        assertThat(version.get("status").asText()).isEqualTo("ADOPTED");
        assertThat(version.get("adoptedOn").asText()).isEqualTo("2026-06-18");
        assertThat(newest(known, "vision-section-registered", "JZ22-v1")
                        .at("/passages/0/text")
                        .asText())
                .isEqualTo("Korter.");
        assertThat(newest(known, "vision-section-registered", "JZ22-v1")
                        .get("position")
                        .asInt())
                .as("of waiting times on the checklist")
                .isEqualTo(3);
        assertThat(newest(known, "municipal-decision-registered", "JZ22-v1")
                        .get("outcome")
                        .asText())
                .isEqualTo("ADOPTED");
    }

    /** What was told last of one thing; an assertion, because it may still be on its way. */
    private static JsonNode newest(Map<String, Map<String, JsonNode>> known, String kind, String key) {
        assertThat(known.get(kind)).as(kind).containsKey(key);
        return known.get(kind).get(key);
    }

    private Map<String, Map<String, JsonNode>> listen(
            KafkaConsumer<String, byte[]> newcomer, Map<String, Map<String, JsonNode>> known) {
        newcomer.poll(Duration.ofMillis(200))
                .forEach(told -> known.computeIfAbsent(type(told), type -> new TreeMap<>())
                        .put(told.key(), read(told)));
        return known;
    }

    private JsonNode read(ConsumerRecord<String, byte[]> told) {
        try {
            return json.readTree(told.value());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String type(ConsumerRecord<String, byte[]> told) {
        return new String(told.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8)
                .replaceFirst("^nl\\.regiovisie\\.", "")
                .replaceFirst("\\.v\\d+$", "");
    }

    private static Set<String> codes(String list, String field) {
        return given().get(list).then().extract().jsonPath().getList("items." + field, String.class).stream()
                .collect(Collectors.toSet());
    }

    private static void take(String status, String day) {
        steward()
                .header("If-Match", "*")
                .body(step(status, day))
                .post("/v1/visions/JZ22/versions/1/steps")
                .then()
                .statusCode(200);
    }

    /** @param whole whether it hears everything that was ever told, or only what is told from now on */
    private KafkaConsumer<String, byte[]> newcomer(boolean whole) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(prefix + "regiovisie.region").stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        if (whole) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
        }
        partitions.forEach(consumer::position);
        return consumer;
    }
}
