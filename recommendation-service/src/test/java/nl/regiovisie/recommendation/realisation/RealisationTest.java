package nl.regiovisie.recommendation.realisation;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.arnhem;
import static nl.regiovisie.recommendation.Calls.opened;
import static nl.regiovisie.recommendation.Calls.opening;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two recommendations were answered; later the municipality looks back. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RealisationTest {

    private static final Map<String, Object> HALF =
            Map.of("state", "PARTLY", "explanation", "Er is één loket, nog niet overal.");

    private String region;
    private List<UUID> recommendations;

    @BeforeEach
    void one_was_taken_over_and_one_was_not() {
        region = World.region();
        recommendations = World.outcomes(2, region).stream()
                .map(source -> published(region, List.of(source)))
                .toList();
        UUID first = opened(region);
        answer(first, recommendations.get(0), "ACCEPTED");
        answer(first, recommendations.get(1), "REJECTED");
        utrecht().body("{}").put("/v1/reviews/{id}/closure", first).then().statusCode(200);
    }

    @Test
    void everyone_reads_what_came_of_the_promise() {
        UUID evaluation = evaluation(null);
        utrecht()
                .get("/v1/reviews/{id}/items", evaluation)
                .then()
                .body("items.promised", contains(true, false))
                .body("items.realised", contains(false, false));
        item(evaluation, 0).body("earlier.outcome", equalTo("ACCEPTED")).body("earlier.occasion", equalTo("DRAFTING"));
        item(evaluation, 1).body("earlier.outcome", equalTo("REJECTED"));

        tell(evaluation, 0, HALF).then().statusCode(201).header("ETag", "\"0\"");
        tell(evaluation, 0, HALF).then().statusCode(200);

        item(evaluation, 0).body("realisation.state", equalTo("PARTLY"));
        utrecht().get("/v1/reviews/{id}/items", evaluation).then().body("items.realised", contains(true, false));
        given().get("/v1/recommendations/{id}/assessments", recommendations.get(0))
                .then()
                .body("items[0].outcome", equalTo("ACCEPTED"))
                .body("items[0].realisation.explanation", equalTo("Er is één loket, nog niet overal."));
        given().get("/v1/regional-answers?region=" + region)
                .then()
                .body("items[0].answers.municipalityCode", contains(World.UTRECHT))
                .body("items.answers.outcome.flatten()", contains("ACCEPTED", "REJECTED"))
                .body("items.answers.realised.flatten()", contains("PARTLY", null));
    }

    @Test
    void the_answers_of_a_region_have_pages_and_say_what_waits_for_its_day_later() {
        UUID evaluation = evaluation(LocalDate.now().plusDays(3));
        tell(evaluation, 0, HALF).then().statusCode(201);

        String next = given().get("/v1/regional-answers?limit=1&region=" + region)
                .then()
                .statusCode(200)
                .body("items.id", contains(recommendations.get(0).toString()))
                .body("items[0].answers.realised", contains(nullValue()))
                .body("items[0].support.contributions", equalTo(1))
                .extract()
                .path("next");
        given().queryParam("cursor", next)
                .get("/v1/regional-answers?limit=1&region=" + region)
                .then()
                .body("items.id", contains(recommendations.get(1).toString()))
                .body("next", nullValue());
        given().get("/v1/regional-answers?municipality=GM9999&region=" + region)
                .then()
                .body("items[0].answers.municipalityCode", contains(World.UTRECHT));
        given().get("/v1/regional-answers?answers=1&region=" + region).then().body("items", hasSize(2));
        given().get("/v1/regional-answers?region=JZ00").then().body("items", empty());
        given().get("/v1/regional-answers").then().statusCode(400).body("errors.field", contains("region"));
        given().get("/v1/regional-answers?cursor=onzin&region=" + region).then().statusCode(400);
    }

    @Test
    void it_waits_for_the_day_on_which_the_review_is_public() {
        UUID evaluation = evaluation(LocalDate.now().plusDays(3));
        tell(evaluation, 0, HALF).then().statusCode(201);

        given().get("/v1/recommendations/{id}/assessments", recommendations.get(0))
                .then()
                .body("items[0].realisation", nullValue());
    }

    @Test
    void only_a_promise_can_be_kept_and_only_while_evaluating() {
        UUID evaluation = evaluation(null);

        tell(evaluation, 1, HALF).then().statusCode(409);
        tell(evaluation, 0, Map.of("explanation", "  "))
                .then()
                .statusCode(400)
                .body("errors.field", contains("state", "explanation"));
        tell(opened(region), 0, HALF).then().statusCode(409);
        arnhem().body(HALF)
                .put("/v1/reviews/{id}/realisations/{recommendation}", evaluation, recommendations.get(0))
                .then()
                .statusCode(403);
    }

    @Test
    void two_officers_do_not_overwrite_each_other() {
        UUID evaluation = evaluation(null);
        tell(evaluation, 0, HALF).then().statusCode(201);

        tell(evaluation, 0, Map.of("state", "REALISED", "explanation", "Overal."))
                .then()
                .statusCode(428)
                .body("current.state", equalTo("PARTLY"));
    }

    private UUID evaluation(LocalDate publishOn) {
        UUID id = UUID.randomUUID();
        Map<String, Object> opening = opening(World.UTRECHT, region);
        opening.put("occasion", "EVALUATION");
        opening.put("publishOn", publishOn == null ? null : publishOn.toString());
        utrecht().body(opening).put("/v1/reviews/{id}", id).then().statusCode(201);
        return id;
    }

    private static void answer(UUID review, UUID recommendation, String outcome) {
        utrecht()
                .body(Map.of("outcome", outcome, "rationale", "Daarom"))
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendation)
                .then()
                .statusCode(201);
    }

    private Response tell(UUID review, int which, Map<String, Object> report) {
        return utrecht()
                .body(report)
                .put("/v1/reviews/{id}/realisations/{recommendation}", review, recommendations.get(which));
    }

    private ValidatableResponse item(UUID review, int which) {
        return utrecht()
                .get("/v1/reviews/{id}/items/{recommendation}", review, recommendations.get(which))
                .then()
                .statusCode(200);
    }
}
