package nl.regiovisie.recommendation.reach;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.opened;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recommendation was published for a region; then the region ended, and its municipality went to another one. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class EndedRegionTest {

    private String ended;
    private String next;
    private UUID recommendation;

    @BeforeEach
    void a_region_ended() {
        ended = World.region();
        recommendation = published(ended, World.outcomes(1, ended));
        next = World.successorOf(ended);
    }

    @Test
    void what_was_recommended_still_waits_for_the_municipality() {
        given().get("/v1/recommendations/{id}/assessments", recommendation)
                .then()
                .statusCode(200)
                .body("items.municipality.code", contains(World.UTRECHT))
                .body("items[0].outcome", nullValue());
        given().get("/v1/recommendations/{id}", recommendation).then().body("assessments.pending", equalTo(1));
        given().get("/v1/summaries/{region}", ended)
                .then()
                .statusCode(200)
                .body("municipalities.code", contains(World.UTRECHT));
    }

    @Test
    void it_is_answered_in_the_region_that_came_after_and_the_answer_shows_in_both() {
        UUID review = opened(next);
        utrecht().get("/v1/reviews/{id}", review).then().body("total", equalTo(1));
        utrecht()
                .get("/v1/reviews/{id}/items", review)
                .then()
                .body("items.recommendation.id", contains(recommendation.toString()));
        utrecht().body("{}").put("/v1/reviews/{id}/closure", review).then().statusCode(409);

        utrecht()
                .body(Map.of("outcome", "ACCEPTED"))
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendation)
                .then()
                .statusCode(201);

        utrecht().body("{}").put("/v1/reviews/{id}/closure", review).then().statusCode(200);
        given().get("/v1/recommendations/{id}", recommendation).then().body("assessments.accepted", equalTo(1));
        given().get("/v1/summaries/{region}", ended)
                .then()
                .body("themes[0].recommendations[0].answers[0].outcome", equalTo("ACCEPTED"));
    }

    @Test
    void the_region_is_no_longer_among_those_of_today() {
        given().get("/v1/summaries")
                .then()
                .statusCode(200)
                .body("items.regionCode", hasItem(next))
                .body("items.regionCode", not(hasItem(ended)));
    }
}
