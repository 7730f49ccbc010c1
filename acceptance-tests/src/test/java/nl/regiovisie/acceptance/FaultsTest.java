package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Nothing that someone said may be lost, and nothing doubled, whatever breaks. Items are counted before and after. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsTest {

    private static final int OUTCOMES = 30;
    private static final Duration OUTAGE = Duration.ofMinutes(1);
    private static final Duration RECOVERY = Duration.ofSeconds(90);

    private Platform platform;

    @BeforeAll
    void platform() {
        platform = Platform.running();
    }

    @Test
    void while_kafka_is_away_publishing_still_answers_and_the_events_follow_once() {
        Consultation consultation = endorsed("Kafka ligt eruit");
        platform.freeze("kafka");
        try {
            long began = System.nanoTime();
            assertThat(consultation.publish().status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));

            await().during(OUTAGE)
                    .atMost(OUTAGE.plusSeconds(10))
                    .pollInterval(Duration.ofSeconds(5))
                    .until(() -> contributions(consultation).isEmpty());
        } finally {
            platform.thaw("kafka");
        }

        everythingArrivedOnce(consultation);
    }

    @Test
    void a_meeting_service_that_is_killed_half_way_loses_nothing_and_the_story_goes_on() {
        Consultation consultation = new Consultation(platform);
        consultation.plan("Halverwege afgebroken");
        List<UUID> first = consultation.capture(OUTCOMES / 2);

        platform.kill("meeting-service");
        platform.awaitBack("meeting-service");

        assertThat(ids(consultation.outcomes())).containsExactlyElementsOf(first);
        consultation.capture(OUTCOMES - OUTCOMES / 2);
        consultation.endorse(ids(consultation.outcomes()), null);
        assertThat(consultation.publish().status()).isEqualTo(200);
        everythingArrivedOnce(consultation);
    }

    @Test
    void a_meeting_service_that_is_killed_right_after_publishing_sends_every_event_after_its_restart() {
        Consultation consultation = endorsed("Net gepubliceerd");
        assertThat(consultation.publish().status()).isEqualTo(200);

        platform.kill("meeting-service");
        platform.awaitBack("meeting-service");

        everythingArrivedOnce(consultation);
    }

    @Test
    void a_recommendation_service_that_is_killed_while_events_arrive_applies_each_once() {
        Consultation consultation = endorsed("Halverwege ontvangen");
        assertThat(consultation.publish().status()).isEqualTo(200);

        platform.kill("recommendation-service");
        platform.awaitBack("recommendation-service");

        everythingArrivedOnce(consultation);
    }

    private Consultation endorsed(String title) {
        Consultation consultation = new Consultation(platform);
        consultation.plan(title);
        consultation.endorse(consultation.capture(OUTCOMES), null);
        return consultation;
    }

    /** The same ids as were captured: none lost, none twice, and in the order in which they were said. */
    private void everythingArrivedOnce(Consultation consultation) {
        List<UUID> captured = ids(consultation.outcomes());
        assertThat(captured).hasSize(OUTCOMES).doesNotHaveDuplicates();
        await().atMost(RECOVERY)
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(ids(contributions(consultation))).containsExactlyInAnyOrderElementsOf(captured));
    }

    private List<JsonNode> contributions(Consultation consultation) {
        return Api.anonymous(platform).all("/v1/contributions?meeting=" + consultation.meeting);
    }

    private static List<UUID> ids(List<JsonNode> items) {
        return items.stream()
                .map(item -> UUID.fromString(item.get("id").asText()))
                .toList();
    }
}
