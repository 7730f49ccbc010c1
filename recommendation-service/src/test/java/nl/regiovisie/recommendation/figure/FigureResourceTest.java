package nl.regiovisie.recommendation.figure;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.opened;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent.Attendance;
import nl.regiovisie.events.MeetingEvent.MeetingPublished;
import nl.regiovisie.recommendation.Calls;
import nl.regiovisie.recommendation.Events;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class FigureResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void a_region_is_counted() {
        String region = World.region();
        UUID answered = published(region, World.outcomes(3, region));
        published(region, World.said(region, "Nog een uitspraak"));
        World.said(region, "Een uitspraak die wacht");
        UUID review = opened(region);
        answer(review, answered, "ACCEPTED");

        figures()
                .body(of(region, "regionName"), equalTo("Regio " + region))
                .body(of(region, "municipalities"), equalTo(1))
                .body(of(region, "numbers.meetings"), equalTo(3))
                .body(of(region, "numbers.people.atLeast"), equalTo(21))
                .body(of(region, "numbers.people.atMost"), equalTo(21))
                .body(of(region, "numbers.contributions.total"), equalTo(5))
                .body(of(region, "numbers.contributions.waiting"), equalTo(1))
                .body(of(region, "numbers.contributions.bundled"), equalTo(4))
                .body(of(region, "numbers.recommendations"), equalTo(2))
                .body(of(region, "numbers.byTheme[0].recommendations"), equalTo(2))
                .body(of(region, "numbers.byTheme[0].name"), equalTo("Vertrouwen als basis"))
                .body(of(region, "numbers.answers.possible"), equalTo(2))
                .body(of(region, "numbers.answers.given"), equalTo(1))
                .body(of(region, "numbers.answers.accepted"), equalTo(1))
                .body(of(region, "numbers.answers.realised"), equalTo(0))
                .body(of(region, "numbers.answers.medianDays"), equalTo(0));
    }

    @Test
    void the_newest_answer_counts_and_what_came_of_it() {
        String region = World.region();
        UUID recommendation = published(region, World.outcomes(1, region));
        UUID first = opened(region);
        answer(first, recommendation, "PARTIALLY_ACCEPTED");
        utrecht().body("{}").put("/v1/reviews/{id}/closure", first).then().statusCode(200);
        UUID evaluation = UUID.randomUUID();
        Map<String, Object> opening = Calls.opening(World.UTRECHT, region);
        opening.put("occasion", "EVALUATION");
        utrecht().body(opening).put("/v1/reviews/{id}", evaluation).then().statusCode(201);
        utrecht()
                .body(Map.of("state", "REALISED", "explanation", "Het is er."))
                .put("/v1/reviews/{id}/realisations/{recommendation}", evaluation, recommendation)
                .then()
                .statusCode(201);

        figures()
                .body(of(region, "numbers.answers.given"), equalTo(1))
                .body(of(region, "numbers.answers.partiallyAccepted"), equalTo(1))
                .body(of(region, "numbers.answers.realised"), equalTo(1));
    }

    @Test
    void what_is_not_public_yet_is_not_counted() {
        String region = World.region();
        UUID recommendation = published(region, World.outcomes(1, region));
        UUID review = UUID.randomUUID();
        Map<String, Object> opening = Calls.opening(World.UTRECHT, region);
        opening.put("publishOn", LocalDate.now().plusDays(9).toString());
        utrecht().body(opening).put("/v1/reviews/{id}", review).then().statusCode(201);
        answer(review, recommendation, "ACCEPTED");
        Calls.editor()
                .body(Calls.draft(region, World.outcomes(1, region)))
                .put("/v1/recommendations/{id}", UUID.randomUUID())
                .then()
                .statusCode(201);

        figures()
                .body(of(region, "numbers.recommendations"), equalTo(1))
                .body(of(region, "numbers.answers.given"), equalTo(0))
                .body(of(region, "numbers.answers.medianDays"), nullValue());
    }

    @Test
    void a_meeting_with_few_people_of_a_role_counts_as_it_shows_them() {
        String region = World.region();
        Instant start = Instant.parse("2026-11-03T18:00:00Z");
        UUID meeting = UUID.randomUUID();
        Events.send(new MeetingPublished(
                meeting,
                "Kleine bijeenkomst",
                "REGIONAL",
                "ONLINE",
                null,
                List.of(region),
                start,
                start.plusSeconds(7200),
                List.of(new Attendance("client", 3), new Attendance("director", 8)),
                0,
                null,
                false,
                Instant.now()));

        await().atMost(PATIENCE).untilAsserted(() -> figures().body(of(region, "numbers.meetings"), equalTo(1)));
        figures()
                .body(of(region, "numbers.people.atLeast"), equalTo(9))
                .body(of(region, "numbers.people.atMost"), equalTo(12));
    }

    @Test
    void the_table_says_the_same() {
        String region = World.region();
        published(region, World.outcomes(1, region));

        String table = given().accept("text/csv")
                .get("/v1/figures")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("cijfers.csv"))
                .extract()
                .asString();

        List<String> lines = table.lines().toList();
        String[] names = lines.get(0).substring(1).split(";", -1);
        assertThat(lines.get(1)).startsWith("NL;Nederland;");
        assertThat(lines).allSatisfy(line -> assertThat(line.split(";", -1)).hasSameSizeAs(names));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(region + ";Regio " + region + ";1;1;7;7;1;0;1;0;0;0;1;")
                        .endsWith(";1;0;0;0;0;0;0;0;0;"));
    }

    private static ValidatableResponse figures() {
        return given().get("/v1/figures").then().statusCode(200);
    }

    private static String of(String region, String path) {
        return "items.find { it.regionCode == '" + region + "' }." + path;
    }

    private static void answer(UUID review, UUID recommendation, String outcome) {
        utrecht()
                .body(Map.of("outcome", outcome, "rationale", "Daarom."))
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendation)
                .then()
                .statusCode(201);
    }
}
