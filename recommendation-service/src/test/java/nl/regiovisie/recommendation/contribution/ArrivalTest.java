package nl.regiovisie.recommendation.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import nl.regiovisie.recommendation.Events;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ArrivalTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TYPE = "nl.regiovisie.outcome-published.v1";

    private final UUID meeting = UUID.randomUUID();
    private final UUID outcome = UUID.randomUUID();

    @Test
    void an_outcome_is_shown_before_anything_of_its_meeting_is_known_and_completed_later() {
        OutcomePublished early = new OutcomePublished(
                outcome,
                meeting,
                1,
                "SIGNAL",
                "nog-onbekend",
                "Eerst dit",
                null,
                List.of("nog-onbekende-rol"),
                List.of("JZ48"),
                World.outcome(outcome, meeting, 1, "x").endorsement(),
                true,
                World.meeting(meeting, 1).occurredAt());
        Events.send(early);
        await().atMost(PATIENCE).until(() -> World.contributionsOf(meeting) == 1);
        given().get("/v1/contributions/{id}", outcome)
                .then()
                .body("meeting.title", nullValue())
                .body("theme.name", equalTo("nog-onbekend"))
                .body("voicedBy[0].name", equalTo("nog-onbekende-rol"))
                .body("example", equalTo(true));

        Events.send(World.meeting(meeting, 1, "JZ48"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/v1/contributions/{id}", outcome)
                        .then()
                        .body("meeting.title", equalTo("Bijeenkomst")));
    }

    @Test
    void the_same_event_delivered_twice_is_applied_once() {
        UUID event = UUID.randomUUID();
        Events.send(event, World.outcome(outcome, meeting, 1, "Eén keer gezegd", "JZ48"));
        Events.send(event, World.outcome(outcome, meeting, 1, "Eén keer gezegd", "JZ48"));
        Events.send(World.outcome(UUID.randomUUID(), meeting, 2, "Daarna", "JZ48"));

        await().atMost(PATIENCE).until(() -> World.contributionsOf(meeting) == 2);
        given().get("/v1/contributions?meeting=" + meeting)
                .then()
                .body("items.text", containsInAnyOrder("Eén keer gezegd", "Daarna"));
    }

    @Test
    void an_event_that_cannot_be_applied_goes_to_the_dead_letters_and_the_rest_goes_on() {
        UUID poison = UUID.randomUUID();
        Events.send(
                "regiovisie.meeting", poison, TYPE, outcome.toString(), "{no json".getBytes(StandardCharsets.UTF_8));
        UUID incomplete = UUID.randomUUID();
        Events.send("regiovisie.meeting", incomplete, TYPE, outcome.toString(), "{}".getBytes(StandardCharsets.UTF_8));
        Events.send(World.outcome(outcome, meeting, 1, "Na het gif", "JZ48"));

        await().atMost(PATIENCE).until(() -> World.contributionsOf(meeting) == 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Events.on("regiovisie.meeting.recommendation-service.dlt"))
                        .extracting(headers -> headers.get("ce_id"))
                        .contains(poison.toString(), incomplete.toString()));
        assertThat(Events.on("regiovisie.meeting.recommendation-service.dlt"))
                .allSatisfy(headers -> assertThat(headers).containsKey("dead-letter-reason"));
    }

    @Test
    void events_of_a_kind_that_is_not_known_yet_are_left_alone() {
        Events.send(
                "regiovisie.meeting",
                UUID.randomUUID(),
                "nl.regiovisie.meeting-dreamt.v9",
                outcome.toString(),
                "{}".getBytes(StandardCharsets.UTF_8));
        Events.send(World.outcome(outcome, meeting, 1, "Gewoon door", "JZ48"));

        await().atMost(PATIENCE).until(() -> World.contributionsOf(meeting) == 1);
    }

    @Test
    void two_hundred_outcomes_at_once_all_arrive_once_and_are_read_page_by_page() {
        Events.send(World.meeting(meeting, 200, "JZ48"));
        Events.send(IntStream.rangeClosed(1, 200)
                .mapToObj(position ->
                        World.outcome(UUID.randomUUID(), meeting, position, "Uitspraak " + position, "JZ48"))
                .toArray(OutcomePublished[]::new));
        await().atMost(PATIENCE).until(() -> World.contributionsOf(meeting) == 200);

        Map<String, Object> first = given().get("/v1/contributions?limit=150&meeting=" + meeting)
                .then()
                .body("items", hasSize(150))
                .extract()
                .path("");
        given().queryParam("cursor", first.get("next"))
                .get("/v1/contributions?limit=150&meeting=" + meeting)
                .then()
                .body("items", hasSize(50))
                .body("next", nullValue());
    }

    @Test
    void text_comes_out_as_it_was_typed() {
        String text = "<script>alert('é')</script>\n\tمرحبا 👩‍👩‍👧  ";
        Events.send(World.outcome(outcome, meeting, 1, text, "JZ48"));
        await().atMost(PATIENCE).until(() -> World.contributionsOf(meeting) == 1);

        given().get("/v1/contributions/{id}", outcome).then().body("text", equalTo(text));
    }
}
