package nl.regiovisie.recommendation.passage;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.arnhem;
import static nl.regiovisie.recommendation.Calls.opened;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an answer to the passage of the vision that it led to, and back. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class PassageTest {

    private String region;
    private UUID recommendation;
    private UUID review;
    private List<UUID> passages;

    @BeforeEach
    void a_vision_with_two_passages() {
        region = World.region();
        passages = World.vision(region, "Binnen veertien dagen een vast aanspreekpunt.", "Elke maand openbaar.");
        recommendation = published(region, World.outcomes(1, region));
        review = opened(region);
    }

    @Test
    void an_answer_shows_the_words_it_led_to_and_the_passage_shows_where_it_came_from() {
        answer(List.of(passages.get(1)))
                .then()
                .statusCode(201)
                .body("passages.id", contains(passages.get(1).toString()))
                .body("passages.text", contains("Elke maand openbaar."));

        given().get("/v1/recommendations/{id}/assessments", recommendation)
                .then()
                .body("items[0].passages.section", contains("Wachttijden"))
                .body("items[0].passages.versionId", contains(region + "-v1"));
        utrecht()
                .get("/v1/reviews/{id}/items/{recommendation}", review, recommendation)
                .then()
                .body("assessment.passages.id", contains(passages.get(1).toString()));
        given().get("/v1/passage-origins?version=" + region + "-v1")
                .then()
                .statusCode(200)
                .body("items.passageId", contains(passages.get(1).toString()))
                .body("items.recommendationId", contains(recommendation.toString()))
                .body("items.municipalityName", contains("Utrecht"));
    }

    @Test
    void what_can_be_pointed_at_is_the_newest_text_in_the_order_of_the_checklist() {
        World.section(region + "-v9", "waiting-times", 3, "Wachten", "Binnen tien dagen.");
        World.section(region + "-v10", "waiting-times", 3, "Wachten", "Binnen een week.", "Elke maand openbaar.");
        World.section(region + "-v10", "governance", 2, "Samenwerken", "Samen beslissen.");

        utrecht()
                .get("/v1/reviews/{id}/passages", review)
                .then()
                .statusCode(200)
                .body("items.itemCode", contains("governance", "waiting-times"))
                .body("items.title", contains("Samenwerken", "Wachten"))
                .body("items[1].passages.text", contains("Binnen een week.", "Elke maand openbaar."));
        arnhem().get("/v1/reviews/{id}/passages", review).then().statusCode(403);
        utrecht().get("/v1/reviews/{id}/passages", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void without_a_text_there_is_nothing_to_point_at() {
        String empty = World.region();
        utrecht()
                .get("/v1/reviews/{id}/passages", opened(empty))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void a_passage_of_elsewhere_is_refused_by_its_place() {
        answer(List.of(passages.get(0), UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.field", contains("passages[1]"));
        answer(List.of(passages.get(0), passages.get(0)))
                .then()
                .statusCode(400)
                .body("errors.field", contains("passages[1]"));
        given().get("/v1/passage-origins?version=" + region + "-v1").then().body("items", hasSize(0));
        given().get("/v1/passage-origins").then().statusCode(400).body("errors.field", contains("version"));
    }

    private Response answer(List<UUID> led) {
        return utrecht()
                .body(Map.of("outcome", "ACCEPTED", "passages", led))
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendation);
    }
}
