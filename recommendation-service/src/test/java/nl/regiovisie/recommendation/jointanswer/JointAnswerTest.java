package nl.regiovisie.recommendation.jointanswer;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.arnhem;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.Calls.opened;
import static nl.regiovisie.recommendation.Calls.opening;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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

/** Utrecht proposes an answer to the region in which Arnhem lies too. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class JointAnswerTest {

    private static final String PROPOSAL = "/v1/joint-answers/{region}/{recommendation}";
    private static final String ITEMS = "/v1/reviews/{review}/items";
    private static final String ITEM = ITEMS + "/{recommendation}";
    private static final Map<String, Object> TOGETHER =
            Map.of("municipalityCode", World.UTRECHT, "outcome", "REJECTED", "rationale", "Dat kunnen wij samen niet.");

    private String region;
    private UUID recommendation;

    @BeforeEach
    void two_municipalities_in_one_region() {
        region = World.region();
        World.municipality(World.ARNHEM, "Arnhem", region);
        recommendation = published(region, World.outcomes(1, region));
    }

    @Test
    void only_the_region_sees_a_proposal_and_it_answers_for_nobody() {
        propose(TOGETHER).then().statusCode(201).header("ETag", "\"0\"");
        propose(TOGETHER).then().statusCode(200);

        arnhem().get("/v1/joint-answers/{region}", region)
                .then()
                .statusCode(200)
                .body("items.municipality.name", contains("Utrecht"))
                .body("items.answer.rationale", contains("Dat kunnen wij samen niet."));
        given().get("/v1/recommendations/{id}/assessments", recommendation)
                .then()
                .body("items.outcome", contains(nullValue(), nullValue()));
        utrecht().get("/v1/joint-answers/{region}", "JZ48").then().statusCode(404);
    }

    @Test
    void a_proposal_and_the_answers_of_others_stand_beside_the_own_answer() {
        UUID review = opened(region);
        propose(TOGETHER).then().statusCode(201);
        utrecht()
                .get(ITEM, review, recommendation)
                .then()
                .body("proposal.answer.rationale", equalTo("Dat kunnen wij samen niet."))
                .body("proposal.version", equalTo(0))
                .body("others.municipality.name", contains("Arnhem"))
                .body("others.outcome", contains(nullValue()));
        utrecht().get(ITEMS, review).then().body("items.proposed", contains(true));
        editor().get(ITEM, review, recommendation).then().body("proposal", nullValue());
        editor().get(ITEMS, review).then().body("items.proposed", contains(false));

        UUID arnhems = UUID.randomUUID();
        arnhem().body(opening(World.ARNHEM, region)).put("/v1/reviews/{id}", arnhems);
        arnhem().body(wanted(0))
                .put("/v1/reviews/{id}/joint-answers", arnhems)
                .then()
                .statusCode(200);
        utrecht()
                .get(ITEM, review, recommendation)
                .then()
                .body("others.outcome", contains("REJECTED"))
                .body("others.copiedFrom.name", contains("Utrecht"));
    }

    @Test
    void who_left_the_region_sees_no_longer_what_is_proposed_to_it() {
        UUID review = opened(region);
        propose(TOGETHER).then().statusCode(201);
        World.municipality(World.UTRECHT, "Utrecht", World.region());

        utrecht().get(ITEM, review, recommendation).then().statusCode(200).body("proposal", nullValue());
        utrecht().get(ITEMS, review).then().body("items.proposed", contains(false));
    }

    @Test
    void each_municipality_takes_it_over_itself_with_the_name_of_who_wrote_it() {
        propose(TOGETHER).then().statusCode(201);
        UUID arnhems = UUID.randomUUID();
        arnhem().body(opening(World.ARNHEM, region))
                .put("/v1/reviews/{id}", arnhems)
                .then()
                .statusCode(201);

        for (int times = 0; times < 2; times++) {
            arnhem().body(wanted(0))
                    .put("/v1/reviews/{id}/joint-answers", arnhems)
                    .then()
                    .statusCode(200)
                    .body("answered", equalTo(1));
        }
        utrecht()
                .body(wanted(0))
                .put("/v1/reviews/{id}/joint-answers", arnhems)
                .then()
                .statusCode(403);
        utrecht()
                .body(wanted(0))
                .put("/v1/reviews/{id}/joint-answers", opened(region))
                .then()
                .statusCode(200);

        given().get("/v1/recommendations/{id}/assessments", recommendation)
                .then()
                .body("items.municipality.name", contains("Arnhem", "Utrecht"))
                .body("items.rationale", contains("Dat kunnen wij samen niet.", "Dat kunnen wij samen niet."))
                .body("items[0].copiedFrom.name", equalTo("Utrecht"))
                .body("items[1].copiedFrom", nullValue());
    }

    @Test
    void what_changed_since_it_was_seen_is_not_taken_over() {
        propose(TOGETHER).then().statusCode(201);
        arnhem().header("If-Match", "\"0\"")
                .body(Map.of("municipalityCode", World.ARNHEM, "outcome", "ACCEPTED"))
                .put(PROPOSAL, region, recommendation)
                .then()
                .statusCode(200)
                .body("municipality.code", equalTo(World.ARNHEM));
        propose(TOGETHER).then().statusCode(428).body("current.answer.outcome", equalTo("ACCEPTED"));
        UUID review = opened(region);

        utrecht()
                .body(wanted(0))
                .put("/v1/reviews/{id}/joint-answers", review)
                .then()
                .statusCode(412);
        utrecht().get("/v1/reviews/{id}", review).then().body("answered", equalTo(0));
    }

    @Test
    void nobody_proposes_in_the_name_of_another_and_a_proposal_is_complete() {
        arnhem().body(TOGETHER).put(PROPOSAL, region, recommendation).then().statusCode(403);
        propose(Map.of("municipalityCode", World.UTRECHT, "outcome", "REJECTED", "rationale", " "))
                .then()
                .statusCode(400)
                .body("errors.field", contains("rationale"));
        utrecht().body(TOGETHER).put(PROPOSAL, region, UUID.randomUUID()).then().statusCode(404);
        utrecht()
                .body("{}")
                .put("/v1/reviews/{id}/joint-answers", opened(region))
                .then()
                .statusCode(400)
                .body("errors.field", contains("items"));
    }

    @Test
    void a_proposal_can_be_withdrawn_twice() {
        propose(TOGETHER).then().statusCode(201);

        for (int times = 0; times < 2; times++) {
            arnhem().header("If-Match", "\"0\"")
                    .delete(PROPOSAL, region, recommendation)
                    .then()
                    .statusCode(204);
        }
        utrecht().get("/v1/joint-answers/{region}", region).then().body("items", hasSize(0));
    }

    private Response propose(Map<String, Object> proposal) {
        return utrecht().body(proposal).put(PROPOSAL, region, recommendation);
    }

    private Map<String, Object> wanted(int version) {
        return Map.of("items", List.of(Map.of("recommendationId", recommendation, "version", version)));
    }
}
