package nl.regiovisie.meeting.live;

import static nl.regiovisie.meeting.Api.as;
import static nl.regiovisie.meeting.Api.facilitator;
import static nl.regiovisie.meeting.Api.held;
import static nl.regiovisie.meeting.Api.outcome;
import static nl.regiovisie.meeting.Api.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class LiveTest {

    private static final Logger LOG = Logger.getLogger(LiveTest.class);

    @TestHTTPResource
    URI site;

    @Inject
    Pool pool;

    private String meeting;

    @BeforeEach
    void meeting() {
        Topic.regions("JZ22", "JZ26");
        meeting = held();
    }

    @Test
    void what_one_writes_the_other_hears_within_a_second() {
        try (Line line = Line.open(site, meeting, "")) {
            line.await("ready", "");
            written(meeting, outcome("Eerst"));
            line.await("outcome", "Eerst");
            long began = System.nanoTime();
            written(meeting, outcome("Wachten"));
            line.await("outcome", "Wachten");
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            LOG.infof("written and heard millis=%d", took.toMillis());
            assertThat(took).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void changes_endorsements_and_withdrawals_are_heard_and_other_meetings_are_not() {
        String other = held();
        try (Line line = Line.open(site, meeting, "")) {
            line.await("ready", "");
            written(other, outcome("Elders"));
            String address = written(meeting, outcome("Hier"));
            facilitator().header("If-Match", "*").body(outcome("Hier beter")).put(address);
            line.await("outcome", "Hier beter");
            facilitator().body(Map.of("result", "ENDORSED")).put(address + "/endorsement");
            line.await("outcome", "ENDORSED");
            facilitator().header("If-Match", "*").delete(address);
            line.await("outcome", "\"withdrawn\":true");
            assertThat(line.heard()).noneMatch(event -> event.data().contains("Elders"));
        }
    }

    @Test
    void the_room_hears_nothing_confidential() {
        Map<String, Object> inside = outcome("Dit blijft binnen");
        inside.put("confidential", true);
        try (Line line = Line.open(site, meeting, "?room=true")) {
            line.await("ready", "");
            written(meeting, inside);
            line.await("gone", "");
            written(meeting, outcome("Dit mag iedereen zien"));
            line.await("outcome", "iedereen");
            assertThat(line.heard()).noneMatch(event -> event.data().contains("binnen"));
        }
    }

    @Test
    void a_hundred_items_at_once_are_all_heard() {
        try (Line line = Line.open(site, meeting, "")) {
            line.await("ready", "");
            for (int item = 0; item < 100; item++) {
                written(meeting, outcome("Punt " + item + "."));
            }
            for (int item = 0; item < 100; item++) {
                line.await("outcome", "Punt " + item + ".");
            }
        }
    }

    @Test
    void everyone_knows_how_many_write_and_the_screen_of_the_room_does_not_count() {
        try (Line one = Line.open(site, meeting, "")) {
            one.await("writers", "\"count\":1");
            try (Line screen = Line.open(site, meeting, "?room=true");
                    Line two = Line.open(site, meeting, "")) {
                one.await("writers", "\"count\":2");
                screen.await("writers", "\"count\":2");
                two.await("writers", "\"count\":2");
            }
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(one.last("writers")).contains("\"count\":1"));
        }
    }

    @Test
    void when_the_database_hung_up_everyone_reads_again_and_goes_on_listening() {
        try (Line line = Line.open(site, meeting, "")) {
            line.await("ready", "");
            pool.query("select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%'")
                    .execute()
                    .await()
                    .indefinitely();
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(line.heard())
                            .filteredOn(event -> event.name().equals("ready"))
                            .hasSizeGreaterThan(1));
            written(meeting, outcome("Daarna"));
            line.await("outcome", "Daarna");
        }
    }

    @Test
    void nobody_listens_to_a_meeting_of_another() {
        as("facilitator2").get(meeting + "/outcomes/stream").then().statusCode(403);
        facilitator()
                .get("/v1/meetings/" + UUID.randomUUID() + "/outcomes/stream")
                .then()
                .statusCode(404);
    }

    @Test
    void a_silent_line_is_heard_to_be_open() {
        try (Line line = Line.open(site, meeting, "")) {
            line.await("beat", "");
        }
    }
}
