package nl.regiovisie.recommendation.review;

import static nl.regiovisie.recommendation.Calls.arnhem;
import static nl.regiovisie.recommendation.Calls.as;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.Calls.opening;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer that is not finished, and one that waits for a second person. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DraftResourceTest {

    private static final String DRAFT = "/v1/reviews/{id}/drafts/{recommendation}";
    private static final String ANSWER = "/v1/reviews/{id}/assessments/{recommendation}";
    private static final Map<String, Object> HALF = Map.of("outcome", "REJECTED");
    private static final Map<String, Object> WHOLE = Map.of("outcome", "REJECTED", "rationale", "Dat kan hier niet.");

    private String region;
    private UUID recommendation;

    @BeforeEach
    void a_recommendation_holds_for_a_region() {
        region = World.region();
        recommendation = published(region, World.outcomes(1, region));
    }

    @Test
    void a_draft_is_seen_by_its_municipality_only_and_is_no_answer() {
        UUID review = opened(false);
        keep(review, HALF).then().statusCode(201).header("ETag", "\"0\"").body("answer.outcome", equalTo("REJECTED"));
        keep(review, HALF).then().statusCode(200).header("ETag", "\"0\"");

        utrecht()
                .get("/v1/reviews/{id}", review)
                .then()
                .body("answered", equalTo(0))
                .body("drafts", equalTo(1));
        utrecht()
                .get("/v1/reviews/{id}/items", review)
                .then()
                .body("items[0].draft.own", equalTo(true))
                .body("items[0].draft.submitted", equalTo(false))
                .body("items[0].outcome", nullValue());
        utrecht()
                .get("/v1/reviews/{id}/items/{recommendation}", review, recommendation)
                .then()
                .body("draft.own", equalTo(true))
                .body("assessment", nullValue());
        editor().get("/v1/reviews/{id}/items", review).then().body("items[0].draft", nullValue());
        editor().get("/v1/reviews/{id}/items/{recommendation}", review, recommendation)
                .then()
                .statusCode(200)
                .body("draft", nullValue());
        utrecht()
                .get("/v1/recommendations/{id}/assessments", recommendation)
                .then()
                .body("items[0].outcome", nullValue());
        arnhem().body(HALF).put(DRAFT, review, recommendation).then().statusCode(403);
    }

    @Test
    void two_officers_do_not_overwrite_the_words_of_each_other() {
        UUID review = opened(false);
        keep(review, HALF).then().statusCode(201);

        keep(review, WHOLE).then().statusCode(428).body("current.answer.outcome", equalTo("REJECTED"));
        utrecht()
                .header("If-Match", "\"0\"")
                .body(WHOLE)
                .put(DRAFT, review, recommendation)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        utrecht()
                .header("If-Match", "\"0\"")
                .body(HALF)
                .put(DRAFT, review, recommendation)
                .then()
                .statusCode(412)
                .body("current.version", equalTo(1));
        utrecht()
                .header("If-Match", "\"0\"")
                .delete(DRAFT, review, recommendation)
                .then()
                .statusCode(412);
    }

    @Test
    void the_answer_that_finishes_a_draft_takes_its_place_but_not_that_of_newer_words() {
        UUID review = opened(false);
        keep(review, HALF).then().statusCode(201);

        utrecht()
                .body(WHOLE)
                .queryParam("draft", 7)
                .put(ANSWER, review, recommendation)
                .then()
                .statusCode(201);
        utrecht()
                .body("{}")
                .put("/v1/reviews/{id}/closure", review)
                .then()
                .statusCode(409)
                .body("open", contains(recommendation.toString()));

        utrecht()
                .body(WHOLE)
                .queryParam("draft", 0)
                .put(ANSWER, review, recommendation)
                .then()
                .statusCode(200);
        utrecht().body("{}").put("/v1/reviews/{id}/closure", review).then().statusCode(200);
    }

    @Test
    void a_draft_can_be_thrown_away_twice() {
        UUID review = opened(false);
        keep(review, HALF).then().statusCode(201);

        for (int times = 0; times < 2; times++) {
            utrecht()
                    .header("If-Match", "\"0\"")
                    .delete(DRAFT, review, recommendation)
                    .then()
                    .statusCode(204);
        }
        utrecht().get("/v1/reviews/{id}", review).then().body("drafts", equalTo(0));
    }

    @Test
    void what_is_handed_in_is_complete_and_only_someone_else_makes_it_the_answer() {
        UUID review = opened(true);
        utrecht().body(WHOLE).put(ANSWER, review, recommendation).then().statusCode(409);
        submit(utrecht(), review, HALF).then().statusCode(400).body("errors.field", contains("rationale"));
        submit(utrecht(), review, WHOLE).then().statusCode(201).body("submitted", equalTo(true));

        confirm(utrecht(), review, "\"0\"").then().statusCode(409);
        confirm(colleague(), review, null).then().statusCode(428);
        confirm(colleague(), review, "\"0\"").then().statusCode(200).body("outcome", equalTo("REJECTED"));

        utrecht()
                .get("/v1/reviews/{id}", review)
                .then()
                .body("answered", equalTo(1))
                .body("submitted", equalTo(0));
        confirm(colleague(), review, "\"0\"").then().statusCode(404);
    }

    @Test
    void a_draft_that_nobody_handed_in_cannot_be_confirmed() {
        UUID review = opened(true);
        keep(review, WHOLE).then().statusCode(201);

        confirm(colleague(), review, "\"0\"").then().statusCode(409);
        submit(utrecht(), opened(false), WHOLE).then().statusCode(409);
    }

    private UUID opened(boolean confirmation) {
        UUID id = UUID.randomUUID();
        Map<String, Object> opening = opening(World.UTRECHT, region);
        opening.put("confirmation", confirmation);
        opening.put("occasion", confirmation ? "EVALUATION" : "DRAFTING");
        utrecht().body(opening).put("/v1/reviews/{id}", id).then().statusCode(201);
        return id;
    }

    private Response keep(UUID review, Map<String, Object> answer) {
        return utrecht().body(answer).put(DRAFT, review, recommendation);
    }

    private Response submit(RequestSpecification caller, UUID review, Map<String, Object> answer) {
        return caller.body(answer).queryParam("submit", true).put(DRAFT, review, recommendation);
    }

    private Response confirm(RequestSpecification caller, UUID review, String ifMatch) {
        if (ifMatch != null) {
            caller.header("If-Match", ifMatch);
        }
        return caller.body("{}").put(DRAFT + "/confirmation", review, recommendation);
    }

    /** Answers for Utrecht too, with an account of their own. */
    private static RequestSpecification colleague() {
        return as("voorbeeldlader");
    }
}
