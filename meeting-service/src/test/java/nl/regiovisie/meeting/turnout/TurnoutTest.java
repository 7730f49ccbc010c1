package nl.regiovisie.meeting.turnout;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.meeting.Api.facilitator;
import static nl.regiovisie.meeting.Api.planAhead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class TurnoutTest {

    @Inject
    Pool pool;

    @Inject
    TurnoutJob job;

    @Inject
    Clock clock;

    private final String address = "/v1/meetings/" + UUID.randomUUID();

    @BeforeEach
    void someone() {
        Topic.regions("JZ22", "JZ26");
        facilitator().put("/v1/facilitators/me").then().statusCode(200);
    }

    @Test
    void facilitators_are_warned_once_when_nobody_comes_three_days_before() {
        plan(Duration.ofDays(2), 5);

        look();
        facilitator().get(address).then().body("warnedAt", notNullValue());
        given().get(address).then().body("warnedAt", nullValue());
        assertThat(mails()).isEqualTo(1);
        look();
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void nobody_is_warned_of_a_meeting_without_a_minimum_or_further_away() {
        plan(Duration.ofDays(4), 5);
        look();
        facilitator().get(address).then().body("warnedAt", nullValue());

        Map<String, Object> soon = body(Duration.ofDays(2), null);
        facilitator().header("If-Match", "*").body(soon).put(address).then().statusCode(200);
        look();
        facilitator().get(address).then().body("warnedAt", nullValue());
    }

    @Test
    void a_meeting_that_moved_is_looked_at_anew() {
        plan(Duration.ofDays(2), 5);
        look();

        facilitator()
                .header("If-Match", "*")
                .body(body(Duration.ofDays(1), 5))
                .put(address)
                .then()
                .statusCode(200)
                .body("warnedAt", nullValue());
        look();
        assertThat(mails()).isEqualTo(2);
    }

    private void look() {
        job.look().await().atMost(Duration.ofSeconds(20));
    }

    private void plan(Duration ahead, Integer minimum) {
        facilitator().body(body(ahead, minimum)).put(address).then().statusCode(201);
    }

    private Map<String, Object> body(Duration ahead, Integer minimum) {
        Instant start = clock.instant().plus(ahead);
        Map<String, Object> plan = planAhead();
        plan.put("startsAt", start.toString());
        plan.put("endsAt", start.plusSeconds(7_200).toString());
        plan.put("minimum", minimum);
        return plan;
    }

    private long mails() {
        return pool.preparedQuery("select count(*) from mail where key like $1")
                .executeAndAwait(Tuple.of("turnout/" + address.replace("/v1/meetings/", "") + "/%"))
                .iterator()
                .next()
                .getLong(0);
    }
}
