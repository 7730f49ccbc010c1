package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever lost the database of recommendation-service, or adds another, gets what others told back from the stream of their
 * events alone: the same answers, to the byte, whatever order the events of different things come in and however often.
 */
class ReplayTest {

    private static final String REGIONS = "regiovisie.region";
    private static final String MEETINGS = "regiovisie.meeting";
    private static final int SAID = 12;
    private static final long SEED = 20_261_127;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Platform platform = Platform.running();
    private final Consultation consultation = new Consultation(platform);
    private final String series = "keer-" + UUID.randomUUID();
    private List<UUID> outcomes;

    @BeforeEach
    void a_meeting_was_published() {
        assertThat(Api.of(platform, "editor")
                        .put("/v1/series/" + series, Map.of("name", "Reeks " + series))
                        .status())
                .isEqualTo(201);
        consultation.plan("Nog een keer vertellen", Map.of("series", series));
        outcomes = consultation.capture(SAID);
        consultation.endorse(outcomes, outcomes.get(3));
        assertThat(consultation.publish().status()).isEqualTo(200);
        await().atMost(PATIENCE)
                .until(() -> Api.anonymous(platform).all(contributions()).size() == SAID);
    }

    @Test
    void all_that_was_told_gives_the_same_answers_again_in_any_order_and_twice() throws IOException {
        EventStream stream = EventStream.of(platform.kafka(), REGIONS, MEETINGS);
        Map<String, String> inOrder = answersAfter(stream);
        Map<String, String> twiceAndShuffled = answersAfter(stream.twiceAndShuffled(SEED));

        assertThat(stream.events()).hasSizeGreaterThan(42 + 342 + SAID);
        assertThat(inOrder.get("number of regions")).isEqualTo("42");
        assertThat(inOrder.get(edition())).contains("Nog een keer vertellen", "Reeks " + series);
        assertThat(twiceAndShuffled).isEqualTo(inOrder);
        ofTheMeeting()
                .forEach(path -> assertThat(inOrder.get(path))
                        .as(path)
                        .isEqualTo(Api.anonymous(platform).body(path)));
        System.out.printf(
                "%d events told in order, and twice and shuffled: %d answers are the same%n",
                stream.events().size(), inOrder.size());
    }

    private Map<String, String> answersAfter(EventStream stream) throws IOException {
        try (ServiceProcess service = new ServiceProcess("recommendation-service", Map.of())) {
            service.start();
            stream.tell(service.kafka(), service.topics());
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> heard(service, "recommendation-service") == stream.on(REGIONS) + stream.on(MEETINGS)
                            && heard(service, "recommendation-service-bodies") == stream.on(REGIONS)
                            && heard(service, "recommendation-service-series") == stream.on(MEETINGS));
            return answers(service);
        }
    }

    private Map<String, String> answers(ServiceProcess service) {
        Map<String, String> answers = new LinkedHashMap<>();
        ofTheMeeting().forEach(path -> answers.put(path, service.get(path, null)));
        String page = "/v1/contributions?limit=200";
        for (String next = page; next != null; next = next(answers.get(next), page)) {
            answers.put(next, service.get(next, null));
        }
        JsonNode figures = read(service.get("/v1/figures", null));
        answers.put("number of regions", String.valueOf(figures.get("items").size()));
        answers.put("/v1/figures", figures.get("country") + "" + figures.get("items"));
        figures.get("items").forEach(region -> {
            String summary = "/v1/summaries/" + region.get("regionCode").asText();
            answers.put(summary, service.get(summary, null));
        });
        String similar = "/v1/contributions/" + outcomes.get(0) + "/similar";
        answers.put(similar, service.get(similar, "editor"));
        answers.put(edition(), service.get(edition(), "editor"));
        return answers;
    }

    private List<String> ofTheMeeting() {
        return Stream.concat(
                        Stream.of(contributions() + "&limit=200"),
                        outcomes.stream().map(outcome -> "/v1/contributions/" + outcome))
                .toList();
    }

    private String contributions() {
        return "/v1/contributions?meeting=" + consultation.meeting;
    }

    /** What an edition of the series of the meeting would be. */
    private String edition() {
        return "/v1/edition-previews?series=" + series;
    }

    private static String next(String page, String path) {
        JsonNode cursor = read(page).path("next");
        return cursor.isTextual() ? path + "&cursor=" + cursor.asText() : null;
    }

    /** How many of the events on its topics a service has done with, one of its groups of consumers. */
    private static long heard(ServiceProcess service, String group) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", service.kafka()))) {
            return admin
                    .listConsumerGroupOffsets(service.topics() + group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .entrySet()
                    .stream()
                    .filter(part -> Set.of(service.topics() + REGIONS, service.topics() + MEETINGS)
                            .contains(part.getKey().topic()))
                    .mapToLong(part -> part.getValue().offset())
                    .sum();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(json, broken);
        }
    }
}
