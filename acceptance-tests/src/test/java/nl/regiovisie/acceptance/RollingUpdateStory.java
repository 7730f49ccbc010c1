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
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every instance of every application is replaced while people use the platform: nobody notices, and what they say
 * arrives once. Starts eight applications twice, so it is run by name; {@code -Dregiovisie.load=…} changes how many
 * requests begin in a second.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollingUpdateStory {

    private static final int EACH = 2;
    private static final int PER_SECOND = Integer.getInteger("regiovisie.load", 50);
    private static final int OUTCOMES = 5;
    private static final int FEW_PER_SECOND = 5;
    private static final int FEW = 100;
    /** What is said in one room is written one after another; the busiest holds five who type. */
    private static final int ROOMS = 10;

    private static final int KINDS_OF_REQUESTS = 10;
    private static final Duration ARRIVAL = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Replicas replicas = new Replicas(EACH, Map.of());
    /** Rooms in which people meet at the same time, and what was written in each. */
    private final Map<Consultation, List<UUID>> rooms = new LinkedHashMap<>();

    private final Map<Consultation, List<UUID>> published = new LinkedHashMap<>();
    private final Queue<Throwable> brokenOff = new ConcurrentLinkedQueue<>();
    private Platform platform;
    private Stored stored;
    private Told told;

    @BeforeAll
    void start() {
        replicas.start();
        platform = replicas.platform();
        platform.awaitReady();
        stored = new Stored(replicas.postgres(), replicas.databases());
        told = new Told(platform.kafka(), replicas.topics());
        for (int room = 0; room < ROOMS; room++) {
            Consultation open = new Consultation(platform);
            await().atMost(ARRIVAL)
                    .until(() ->
                            List.of(200, 201).contains(open.plan("Ondertussen").status()));
            rooms.put(open, new ArrayList<>());
        }
        comeSlowly();
    }

    /** The crowd comes to instances of which most was used before; the ones that replace them are new to everything. */
    private void comeSlowly() {
        Load few = new Load(FEW_PER_SECOND, this::request);
        try (few) {
            await().atMost(ARRIVAL).until(() -> few.sent() >= FEW);
        }
        assertThat(few.failures()).isEmpty();
    }

    @AfterAll
    void end() throws IOException {
        replicas.close();
    }

    @Test
    void each_instance_is_replaced_under_load_without_a_failed_request_or_a_lost_event() {
        Load load = new Load(PER_SECOND, this::request);
        try (load) {
            ScheduledExecutorService talk = Executors.newSingleThreadScheduledExecutor();
            try {
                talk.scheduleWithFixedDelay(this::consult, 0, 1, TimeUnit.SECONDS);
                replaceAll();
            } finally {
                talk.shutdown();
            }
            await().atMost(ARRIVAL).until(talk::isTerminated);
        }
        report(load);
        assertThat(load.failures()).isEmpty();
        assertThat(brokenOff).isEmpty();
        rooms.forEach((room, written) -> assertThat(ids(room.outcomes())).containsExactlyInAnyOrderElementsOf(written));
        assertThat(published).isNotEmpty();
        published.forEach(this::arrivedOnce);
        assertThat(events()).isNotEmpty().doesNotHaveDuplicates();
    }

    private void report(Load load) {
        System.out.printf(
                "%d of %d requests failed while %d instances were replaced one after another, at %d requests a second;"
                        + " half was answered in %d ms, 99 of 100 in %d ms%n",
                load.failures().size(),
                load.sent(),
                replicas.all().size(),
                PER_SECOND,
                load.millis(0.5),
                load.millis(0.99));
        List<String> events = events();
        System.out.printf(
                "%d outcomes written besides, %d published of %d meetings; %d events told, %d of them more than once%n",
                rooms.values().stream().mapToInt(List::size).sum(),
                published.size() * OUTCOMES,
                published.size(),
                events.size(),
                events.size() - Set.copyOf(events).size());
    }

    /** All that was told, when nothing waits to be told or heard. */
    private List<String> events() {
        await().atMost(ARRIVAL)
                .untilAsserted(
                        () -> assertThat(stored.waiting() + told.waiting()).isZero());
        return told.events();
    }

    /** First one of each, then the other of each: of each application one is ready all the time. */
    private void replaceAll() {
        for (int number = 0; number < EACH; number++) {
            for (Replica replica : replicas.column(number)) {
                replica.stop();
                replica.start();
                replica.awaitReady();
            }
        }
    }

    /** A meeting, from the plan to the publication. */
    private void consult() {
        try {
            Consultation consultation = new Consultation(platform);
            assertThat(consultation.plan("Tijdens de wissel").status()).isEqualTo(201);
            List<UUID> outcomes = consultation.capture(OUTCOMES);
            consultation.endorse(outcomes, null);
            assertThat(consultation.publish().status()).isEqualTo(200);
            published.put(consultation, outcomes);
        } catch (AssertionError | UncheckedIOException failure) {
            brokenOff.add(failure);
        }
    }

    /** One in ten writes; the others read, over the API and pages. */
    private HttpRequest.Builder request(int number) {
        return switch (number % KINDS_OF_REQUESTS) {
            case 0 -> write(number);
            case 1, 2, 3 -> get("/v1/regions");
            case 4, 5, 6 -> get("/v1/contributions?limit=20");
            case 7, 8 -> get("/v1/meetings?limit=20");
            default -> get("/");
        };
    }

    private HttpRequest.Builder write(int number) {
        Consultation room = List.copyOf(rooms.keySet()).get(number / KINDS_OF_REQUESTS % ROOMS);
        UUID outcome = UUID.randomUUID();
        rooms.get(room).add(outcome);
        try {
            return HttpRequest.newBuilder(URI.create(platform.address() + room.path() + "/outcomes/" + outcome))
                    .header("Authorization", "Bearer " + platform.token("facilitator"))
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(room.outcome(number))));
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
