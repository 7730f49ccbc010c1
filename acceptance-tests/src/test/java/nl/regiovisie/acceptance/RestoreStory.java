package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The databases are lost, and come back from a backup, by the scripts that a Docker host and a cluster use. Kafka still has
 * the events, also of what was published after the backup. Starts four applications twice, so it is run by name.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestoreStory {

    private static final int SAID = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Replicas replicas = new Replicas(1, Map.of());
    private Platform platform;
    private Stored stored;
    private Told told;
    private PostgresPrograms programs;
    private Consultation before;
    private Map<String, String> content;
    private Path backup;

    @BeforeAll
    void a_backup_was_made() throws IOException {
        replicas.start();
        platform = replicas.platform();
        platform.awaitReady();
        stored = new Stored(replicas.postgres(), replicas.databases());
        told = new Told(platform.kafka(), replicas.topics());
        programs = new PostgresPrograms(
                replicas.postgres(),
                stored.databases(),
                Path.of("target/backups", UUID.randomUUID().toString()));

        before = published("Voor de reservekopie");
        content = quiet();
        backup = programs.backup();
    }

    @AfterAll
    void end() throws IOException {
        replicas.close();
    }

    @Test
    @Order(1)
    void while_somebody_is_connected_nothing_is_put_back() {
        assertThatThrownBy(() -> programs.restore(backup)).hasMessageContaining("is being accessed by other users");

        assertThat(contributions(before)).hasSize(SAID);
        assertThat(quiet()).isEqualTo(content);
    }

    @Test
    @Order(2)
    void what_was_lost_is_back_with_what_was_published_since_and_nothing_is_told_twice() {
        Consultation since = published("Na de reservekopie");
        List<UUID> outcomes = contributions(since);
        quiet();
        List<String> events = told.events();
        replicas.stop();

        stored.drop();
        programs.restore(backup.resolveSibling("latest"));
        assertThat(stored.content()).isEqualTo(content);

        told.hearAgain();
        replicas.start();
        platform.awaitReady();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told.waiting()).isZero());

        assertThat(contributions(before)).hasSize(SAID).doesNotHaveDuplicates();
        assertThat(contributions(since)).containsExactlyInAnyOrderElementsOf(outcomes);
        quiet();
        assertThat(told.events()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(events);
        System.out.printf(
                "%d tables with %d rows came back; %d events were heard again, and none was told again%n",
                content.size(), Stored.rows(content), events.size());
    }

    /** What is stored when no event waits to be sent or to be heard, and nothing changes any more. */
    private Map<String, String> quiet() {
        AtomicReference<Map<String, String>> seen = new AtomicReference<>();
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(2)).until(() -> {
            Map<String, String> now = told.waiting() == 0 && stored.waiting() == 0 ? stored.content() : null;
            return now != null && now.equals(seen.getAndSet(now));
        });
        return seen.get();
    }

    private Consultation published(String title) {
        Consultation consultation = new Consultation(platform);
        await().atMost(PATIENCE)
                .until(() -> Stream.of(200, 201)
                        .anyMatch(status -> status == consultation.plan(title).status()));
        consultation.endorse(consultation.capture(SAID), null);
        assertThat(consultation.publish().status()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> contributions(consultation).size() == SAID);
        return consultation;
    }

    private List<UUID> contributions(Consultation consultation) {
        List<JsonNode> items = Api.anonymous(platform).all("/v1/contributions?meeting=" + consultation.meeting);
        return items.stream()
                .map(item -> UUID.fromString(item.get("id").asText()))
                .toList();
    }
}
