package nl.regiovisie.recommendation.review;

import static nl.regiovisie.recommendation.Calls.arnhem;
import static nl.regiovisie.recommendation.Calls.opened;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same answer to several recommendations. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class BulkResourceTest {

    private List<UUID> recommendations;
    private UUID review;

    @BeforeEach
    void three_recommendations_wait() {
        String region = World.region();
        recommendations = World.outcomes(3, region).stream()
                .map(source -> published(region, List.of(source)))
                .toList();
        review = opened(region);
    }

    @Test
    void all_get_the_answer_and_a_repeat_changes_nothing() {
        for (int times = 0; times < 2; times++) {
            bulk("ACCEPTED", items(recommendations)).then().statusCode(200).body("answered", equalTo(3));
        }

        utrecht()
                .get("/v1/reviews/{id}/assessments", review)
                .then()
                .body("items.recommendation.id", contains(named(recommendations)))
                .body("items.outcome", contains("ACCEPTED", "ACCEPTED", "ACCEPTED"))
                .body("items.version", contains(0, 0, 0));
    }

    @Test
    void the_list_of_what_there_is_to_answer_and_that_of_what_was_answered_have_pages() {
        bulk("REJECTED", items(recommendations.subList(0, 2))).then().statusCode(200);
        for (String list : List.of("items", "assessments")) {
            ValidatableResponse first = utrecht()
                    .get("/v1/reviews/{id}/{list}?limit=1", review, list)
                    .then()
                    .statusCode(200)
                    .body(
                            "items.recommendation.id",
                            contains(recommendations.get(0).toString()))
                    .body("items.outcome", contains("REJECTED"));
            utrecht()
                    .queryParam("cursor", first.extract().<String>path("next"))
                    .get("/v1/reviews/{id}/{list}?limit=2", review, list)
                    .then()
                    .body(
                            "items[0].recommendation.id",
                            equalTo(recommendations.get(1).toString()))
                    .body("next", nullValue());
            utrecht()
                    .get("/v1/reviews/{id}/{list}?cursor=onzin", review, list)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("cursor"));
            arnhem().get("/v1/reviews/{id}/{list}", review, list).then().statusCode(403);
        }
    }

    private static String[] named(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    @Test
    void one_that_has_another_answer_holds_up_all_and_is_named() {
        bulk("REJECTED", items(recommendations.subList(1, 2))).then().statusCode(200);

        bulk("ACCEPTED", items(recommendations))
                .then()
                .statusCode(409)
                .body("open", contains(recommendations.get(1).toString()));
        utrecht().get("/v1/reviews/{id}", review).then().body("answered", equalTo(1));
    }

    @Test
    void an_answer_that_was_seen_is_replaced_unless_it_changed_meanwhile() {
        bulk("REJECTED", items(recommendations.subList(0, 1))).then().statusCode(200);
        UUID first = recommendations.get(0);

        bulk("ACCEPTED", List.of(Map.of("recommendationId", first, "version", 4)))
                .then()
                .statusCode(412)
                .body("current.answered", equalTo(1));
        bulk("ACCEPTED", List.of(Map.of("recommendationId", first, "version", 0)))
                .then()
                .statusCode(200);
    }

    @Test
    void the_draft_of_a_colleague_is_not_lost() {
        utrecht()
                .body(Map.of("rationale", "Ik ben bezig"))
                .put("/v1/reviews/{id}/drafts/{recommendation}", review, recommendations.get(2))
                .then()
                .statusCode(201);

        bulk("ACCEPTED", items(recommendations))
                .then()
                .statusCode(409)
                .body("open", contains(recommendations.get(2).toString()));
    }

    @Test
    void everything_that_is_wrong_is_told_by_its_place() {
        bulk("ACCEPTED", List.of()).then().statusCode(400).body("errors.field", contains("items"));
        bulk(
                        "ACCEPTED",
                        items(Stream.of(recommendations.get(0), recommendations.get(0))
                                .toList()))
                .then()
                .statusCode(400)
                .body("errors.field", contains("items[1]"));
        bulk(
                        "ACCEPTED",
                        items(Stream.of(recommendations.get(0), UUID.randomUUID())
                                .toList()))
                .then()
                .statusCode(400)
                .body("errors.field", contains("items[1]"));
        utrecht()
                .body(Map.of("items", items(recommendations), "outcome", "REJECTED", "rationale", "   "))
                .put("/v1/reviews/{id}/assessments", review)
                .then()
                .statusCode(400)
                .body("errors.field", contains("rationale"));
    }

    @Test
    void nobody_answers_for_another_municipality_or_after_closing() {
        arnhem().body(Map.of("items", items(recommendations), "outcome", "ACCEPTED"))
                .put("/v1/reviews/{id}/assessments", review)
                .then()
                .statusCode(403);
        bulk("ACCEPTED", items(recommendations)).then().statusCode(200);
        utrecht().body("{}").put("/v1/reviews/{id}/closure", review).then().statusCode(200);

        bulk("ACCEPTED", items(recommendations)).then().statusCode(200);
        bulk("REJECTED", items(recommendations)).then().statusCode(409);
    }

    private Response bulk(String outcome, List<Map<String, Object>> items) {
        return utrecht()
                .body(Map.of("items", items, "outcome", outcome, "rationale", "Voor alle hetzelfde"))
                .put("/v1/reviews/{id}/assessments", review);
    }

    private static List<Map<String, Object>> items(List<UUID> ids) {
        return ids.stream()
                .map(id -> Map.<String, Object>of("recommendationId", id))
                .toList();
    }
}
