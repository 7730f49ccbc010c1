package nl.regiovisie.meeting.publication;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.meeting.Api.as;
import static nl.regiovisie.meeting.Api.endorse;
import static nl.regiovisie.meeting.Api.facilitator;
import static nl.regiovisie.meeting.Api.held;
import static nl.regiovisie.meeting.Api.outcome;
import static nl.regiovisie.meeting.Api.planAhead;
import static nl.regiovisie.meeting.Api.publication;
import static nl.regiovisie.meeting.Api.publish;
import static nl.regiovisie.meeting.Api.quotation;
import static nl.regiovisie.meeting.Api.stored;
import static nl.regiovisie.meeting.Api.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class PublicationTest {

    private static final Logger LOG = Logger.getLogger(PublicationTest.class);
    private static final String MEETING_PUBLISHED = "nl.regiovisie.meeting-published.v1";
    private static final String OUTCOME_PUBLISHED = "nl.regiovisie.outcome-published.v1";

    private String meeting;

    @BeforeEach
    void meeting() {
        Topic.regions("JZ22", "JZ26");
        meeting = held();
    }

    @Test
    void what_is_published_can_be_read_by_everyone_and_changes_no_more() {
        String said = written(meeting, outcome("Wachten"));
        endorse(said);

        publish(meeting).then().statusCode(200).body("status", is("PUBLISHED")).body("outcomes", is(1));

        given().get(meeting + "/outcomes").then().body("items.text", contains("Wachten"));
        facilitator()
                .header("If-Match", "*")
                .body(outcome("Anders"))
                .put(said)
                .then()
                .statusCode(409)
                .body("type", endsWith("meeting-is-published"));
        facilitator().header("If-Match", "*").delete(said).then().statusCode(409);
        facilitator().delete(meeting + "?reason=Spijt").then().statusCode(409);
    }

    @Test
    void the_question_that_was_asked_is_told_with_what_was_said() {
        Map<String, Object> answer = outcome("Bel elke maand");
        answer.put("question", "Wat gaat goed?");
        String said = written(meeting, answer);
        endorse(said);

        publish(meeting).then().statusCode(200);

        given().get(meeting + "/outcomes").then().body("items.question", contains("Wat gaat goed?"));
        try (Topic topic = Topic.meetings()) {
            await().untilAsserted(() -> assertThat(topic.events(OUTCOME_PUBLISHED, idOf(said)))
                    .singleElement()
                    .asString()
                    .contains("\"question\":\"Wat gaat goed?\""));
        }
    }

    @Test
    void nothing_is_published_while_something_was_not_endorsed() {
        endorse(written(meeting, outcome("Besproken")));
        String open = written(meeting, outcome("Vergeten"));

        publish(meeting).then().statusCode(409).body("open", contains(idOf(open)));

        given().get(meeting).then().body("status", is("HELD"));
        try (Topic topic = Topic.meetings()) {
            assertThat(topic.events(MEETING_PUBLISHED, idOf(meeting))).isEmpty();
        }
    }

    @Test
    void a_reason_why_the_group_did_not_go_through_the_list_stands_in_its_place_and_is_told() {
        endorse(written(meeting, outcome("Besproken")));
        written(meeting, outcome("Niet meer aan toegekomen"));
        Map<String, Object> excused =
                Map.of("notEndorsedBecause", "De zaal moest dicht.", "missing", List.of("Geen jongerenraad"));

        facilitator()
                .body(excused)
                .put(meeting + "/publication")
                .then()
                .statusCode(200)
                .body("outcomes", is(2))
                .body("notEndorsedBecause", is("De zaal moest dicht."))
                .body("missing", contains("Geen jongerenraad"));

        facilitator().body(excused).put(meeting + "/publication").then().statusCode(200);
        given().get(meeting).then().body("notEndorsedBecause", is("De zaal moest dicht."));
        try (Topic topic = Topic.meetings()) {
            await().untilAsserted(() -> assertThat(topic.events(OUTCOME_PUBLISHED, idOf(meeting)))
                    .hasSize(2)
                    .anyMatch(told -> told.contains("NOT_ASKED")));
            await().untilAsserted(() -> assertThat(topic.events(MEETING_PUBLISHED, idOf(meeting)))
                    .singleElement()
                    .asString()
                    .contains("De zaal moest dicht."));
        }
    }

    @Test
    void a_reason_is_refused_when_everything_was_endorsed() {
        endorse(written(meeting, outcome("Besproken")));

        facilitator()
                .body(Map.of("notEndorsedBecause", "Geen tijd"))
                .put(meeting + "/publication")
                .then()
                .statusCode(400)
                .body("errors.field", contains("notEndorsedBecause"));
    }

    @Test
    void a_sum_is_hidden_when_it_would_tell_how_large_a_small_group_was() {
        publish(meeting);

        given().get(meeting).then().body("present", nullValue());
        as("editor").get(meeting).then().body("present", is(7));
    }

    @Test
    void kinds_of_care_are_known_and_counted_once_and_few_people_are_not_counted_in_public() {
        facilitator()
                .body(Map.of("care", List.of(Map.of("kind", "maanhulp", "count", 1))))
                .put(meeting + "/publication")
                .then()
                .statusCode(400)
                .body("errors.field", contains("care[0]"));

        Map<String, Object> counted = Map.of(
                "care", List.of(Map.of("kind", "foster-care", "count", 3), Map.of("kind", "residential", "count", 8)));
        facilitator().body(counted).put(meeting + "/publication").then().statusCode(200);

        given().get(meeting)
                .then()
                .body("care[0].count", nullValue())
                .body("care[0].fewerThan", is(5))
                .body("care[1].count", is(8));
    }

    @Test
    void publishing_again_with_the_same_content_changes_nothing() {
        publish(meeting).then().statusCode(200);

        publish(meeting).then().statusCode(200);
        facilitator().body("{}").put(meeting + "/publication").then().statusCode(409);
        try (Topic topic = Topic.meetings()) {
            await().untilAsserted(() ->
                    assertThat(topic.events(MEETING_PUBLISHED, idOf(meeting))).hasSize(1));
        }
    }

    @Test
    void a_quotation_without_consent_never_leaves() {
        written(meeting, quotation("Geheim verhaal", false));
        endorse(written(meeting, quotation("Open verhaal", true)));
        String withdrawn = written(meeting, outcome("Vergissing"));
        facilitator().header("If-Match", "*").delete(withdrawn);

        publish(meeting).then().statusCode(200).body("outcomes", is(1));

        as("editor").get(meeting + "/outcomes").then().body("items.text", contains("Open verhaal"));
        facilitator().get(meeting + "/outcomes").then().body("items", hasSize(3));
        try (Topic topic = Topic.meetings()) {
            await().untilAsserted(() -> assertThat(topic.events(OUTCOME_PUBLISHED, idOf(meeting)))
                    .singleElement()
                    .asString()
                    .contains("Open verhaal"));
            assertThat(topic.events(OUTCOME_PUBLISHED, "Geheim verhaal")).isEmpty();
        }
    }

    @Test
    void few_people_are_not_counted_in_public() {
        publish(meeting);

        given().get(meeting)
                .then()
                .body("attendance[0].count", is(6))
                .body("attendance[1].count", nullValue())
                .body("attendance[1].fewerThan", is(5));
        as("municipality").get(meeting).then().body("attendance[1].count", nullValue());
        as("editor")
                .get(meeting)
                .then()
                .body("attendance[1].count", is(1))
                .body("attendance[1].fewerThan", nullValue());
        facilitator().get(meeting).then().body("attendance[1].count", is(1));
    }

    @Test
    void each_role_is_known_and_counted_once() {
        Map<String, Object> wrong = Map.of(
                "attendance",
                List.of(
                        Map.of("role", "caregiver", "count", 1),
                        Map.of("role", "caregiver", "count", 2),
                        Map.of("role", "koning", "count", -1)));

        facilitator()
                .body(wrong)
                .put(meeting + "/publication")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("attendance[1]", "attendance[2]", "attendance[2].count"));
    }

    @Test
    void a_meeting_that_has_not_begun_and_one_of_someone_else_cannot_be_published() {
        publish(stored(planAhead())).then().statusCode(409).body("type", endsWith("meeting-is-planned"));
        as("facilitator2")
                .body(publication())
                .put(meeting + "/publication")
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_written_while_publishing_is_published_or_refused() {
        CompletableFuture<Integer> publishing = CompletableFuture.supplyAsync(() ->
                facilitator().body(publication()).put(meeting + "/publication").statusCode());
        List<Integer> answers = IntStream.range(0, 20)
                .map(item -> facilitator()
                        .body(quotation("Tussendoor " + item, false))
                        .put(meeting + "/outcomes/" + UUID.randomUUID())
                        .statusCode())
                .boxed()
                .toList();

        assertThat(publishing.join()).isEqualTo(200);
        assertThat(answers).allMatch(status -> status == 201 || status == 409);
        facilitator().get(meeting + "/outcomes").then().body("items", hasSize((int)
                answers.stream().filter(status -> status == 201).count()));
    }

    @Test
    void two_hundred_outcomes_arrive_at_once() {
        IntStream.range(0, 200).forEach(item -> endorse(written(meeting, outcome("Punt " + item))));

        try (Topic topic = Topic.meetings()) {
            topic.events(OUTCOME_PUBLISHED, idOf(meeting));
            long start = System.nanoTime();
            publish(meeting).then().statusCode(200).body("outcomes", is(200));
            long answered = System.nanoTime();
            await().pollInterval(Duration.ofMillis(10))
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(topic.events(OUTCOME_PUBLISHED, idOf(meeting)))
                            .hasSize(200));
            LOG.infof(
                    "200 outcomes published: answered after %d ms, all on the topic %d ms later",
                    (answered - start) / 1_000_000, (System.nanoTime() - answered) / 1_000_000);
            assertThat(topic.events(MEETING_PUBLISHED, idOf(meeting))).hasSize(1);
        }
    }

    private static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
