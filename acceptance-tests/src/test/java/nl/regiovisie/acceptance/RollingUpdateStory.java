package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every instance of every application is replaced while people use the platform: nobody notices, and what they say
 * arrives once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollingUpdateStory {

    private static final int PER_SECOND = 50;
    private static final int OUTCOMES = 5;
    private static final Duration ARRIVAL = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Replicas replicas = new Replicas(2, Map.of());
    private final List<UUID> written = new ArrayList<>();
    private Platform platform;
    private Consultation open;

    @BeforeAll
    void start() {
        replicas.start();
        platform = replicas.platform();
        platform.awaitReady();
        open = new Consultation(platform);
        await().atMost(ARRIVAL)
                .until(() -> List.of(200, 201).contains(open.plan("Ondertussen").status()));
    }

    @AfterAll
    void end() throws IOException {
        replicas.close();
    }

    @Test
    void each_instance_is_replaced_under_load_without_a_failed_request_or_a_lost_event() {
        Map<Consultation, List<UUID>> published = new LinkedHashMap<>();
        Load load = new Load(PER_SECOND, this::request);
        try (load) {
            CompletableFuture<Void> rolled = CompletableFuture.runAsync(this::replaceAll);
            do {
                Consultation consultation = new Consultation(platform);
                assertThat(consultation.plan("Tijdens de wissel").status()).isEqualTo(201);
                List<UUID> outcomes = consultation.capture(OUTCOMES);
                consultation.endorse(outcomes, null);
                assertThat(consultation.publish().status()).isEqualTo(200);
                published.put(consultation, outcomes);
            } while (!rolled.isDone());
            rolled.join();
        }

        System.out.printf(
                "while 8 instances stopped: %d requests, %d failed; %d outcomes written, %d published%n",
                load.sent(), load.failures().size(), written.size(), published.size() * OUTCOMES);
        assertThat(load.failures()).isEmpty();
        assertThat(ids(open.outcomes())).containsExactlyInAnyOrderElementsOf(written);
        published.forEach(this::arrivedOnce);
    }

    /** First one of each, which comes back, then the other. */
    private void replaceAll() {
        List<CompletableFuture<Void>> back = new ArrayList<>();
        for (Replica replica : replicas.column(0)) {
            replica.stop();
            replica.start();
            back.add(CompletableFuture.runAsync(replica::awaitReady));
        }
        back.forEach(CompletableFuture::join);
        replicas.column(1).forEach(Replica::stop);
    }

    /** One in ten writes; the others read, over the API and pages. */
    private HttpRequest.Builder request(int number) {
        return switch (number % 10) {
            case 0 -> write(number);
            case 1, 2, 3 -> get("/v1/regions");
            case 4, 5, 6 -> get("/v1/contributions?limit=20");
            case 7, 8 -> get("/v1/meetings?limit=20");
            default -> get("/");
        };
    }

    private HttpRequest.Builder write(int number) {
        UUID outcome = UUID.randomUUID();
        written.add(outcome);
        try {
            return HttpRequest.newBuilder(URI.create(platform.address() + open.path() + "/outcomes/" + outcome))
                    .header("Authorization", "Bearer " + platform.token("facilitator"))
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(open.outcome(number))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(platform.address() + path));
    }

    private void arrivedOnce(Consultation consultation, List<UUID> outcomes) {
        await().atMost(ARRIVAL)
                .untilAsserted(() -> assertThat(
                                ids(Api.anonymous(platform).all("/v1/contributions?meeting=" + consultation.meeting)))
                        .containsExactlyInAnyOrderElementsOf(outcomes));
    }

    private static List<UUID> ids(List<JsonNode> items) {
        return items.stream()
                .map(item -> UUID.fromString(item.get("id").asText()))
                .toList();
    }
}
