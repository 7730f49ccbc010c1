package nl.regiovisie.recommendation.review;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.arnhem;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.Calls.opened;
import static nl.regiovisie.recommendation.Calls.opening;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.Events;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ReviewResourceTest {

    private static final Map<String, Object> ACCEPTED = Map.of("outcome", "ACCEPTED");

    private String region;
    private List<UUID> sources;
    private UUID recommendation;

    @BeforeEach
    void a_recommendation_holds_for_a_region() {
        region = World.region();
        sources = World.outcomes(2, region);
        recommendation = published(region, sources.subList(0, 1));
    }

    @Test
    void it_closes_only_when_everything_has_an_answer() {
        UUID review = opened(region);
        close(review).then().statusCode(409).body("open", contains(recommendation.toString()));
        answer(review, ACCEPTED).then().statusCode(201);

        close(review).then().statusCode(200).body("status", equalTo("CLOSED")).body("answered", equalTo(1));
        close(review).then().statusCode(200);
        change(review, "\"0\"", Map.of("outcome", "REJECTED", "rationale", "Te laat"))
                .then()
                .statusCode(409);
    }

    @Test
    void a_recommendation_that_is_published_meanwhile_joins() {
        UUID review = opened(region);
        answer(review, ACCEPTED).then().statusCode(201);

        UUID late = published(region, sources.subList(1, 2));

        utrecht()
                .get("/v1/reviews/{id}", review)
                .then()
                .body("total", equalTo(2))
                .body("answered", equalTo(1));
        utrecht()
                .get("/v1/reviews/{id}/items", review)
                .then()
                .body("review.id", equalTo(review.toString()))
                .body("review.answered", equalTo(1))
                .body("items.recommendation.id", contains(recommendation.toString(), late.toString()))
                .body("items.outcome", contains("ACCEPTED", null))
                .body("items.promised", contains(false, false));
        utrecht()
                .get("/v1/reviews/{id}/items/{recommendation}", review, late)
                .then()
                .body("assessment", nullValue())
                .body("recommendation.text", equalTo("Zorg dat een jongere één vast gezicht heeft."));
        close(review).then().statusCode(409).body("open", contains(late.toString()));
    }

    @Test
    void another_municipality_can_do_nothing_here() {
        UUID review = opened(region);

        arnhem().get("/v1/reviews/{id}", review).then().statusCode(403);
        arnhem().get("/v1/reviews?municipality=" + World.UTRECHT).then().statusCode(403);
        arnhem().get("/v1/reviews/{id}/items/{recommendation}", review, recommendation)
                .then()
                .statusCode(403);
        utrecht()
                .get("/v1/reviews/{id}/items/{recommendation}", review, UUID.randomUUID())
                .then()
                .statusCode(404);
        arnhem().body(ACCEPTED)
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendation)
                .then()
                .statusCode(403);
        arnhem().body("{}").put("/v1/reviews/{id}/closure", review).then().statusCode(403);
        arnhem().body(opening(World.UTRECHT, region))
                .put("/v1/reviews/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
        utrecht().get("/v1/reviews/{id}", review).then().body("answered", equalTo(0));
    }

    @Test
    void a_municipality_reviews_for_the_region_that_it_is_in() {
        utrecht()
                .body(opening(World.UTRECHT, "JZ48"))
                .put("/v1/reviews/{id}", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.field", contains("regionCode"));
    }

    @Test
    void a_second_review_for_the_same_occasion_is_refused_and_names_the_first() {
        UUID review = opened(region);

        utrecht()
                .body(opening(World.UTRECHT, region))
                .put("/v1/reviews/{id}", UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("current.id", equalTo(review.toString()));
        utrecht()
                .body(opening(World.UTRECHT, region))
                .put("/v1/reviews/{id}", review)
                .then()
                .statusCode(200);
    }

    @Test
    void everything_that_is_wrong_with_an_answer_is_told_at_once() {
        UUID review = opened(region);

        answer(
                        review,
                        Map.of(
                                "outcome",
                                "REJECTED",
                                "actions",
                                List.of(Map.of("text", " ")),
                                "answeredOn",
                                "2099-01-01"))
                .then()
                .statusCode(400)
                .body("errors.field", contains("rationale", "answeredOn", "actions[0].text"));
        answer(review, Map.of("outcome", "ACCEPTED", "answeredOn", "2026-02-30"))
                .then()
                .statusCode(400)
                .body("errors.field", contains("answeredOn"));
    }

    @Test
    void an_answer_changes_as_long_as_the_review_is_open() {
        UUID review = opened(region);
        Map<String, Object> partly = Map.of(
                "outcome",
                "PARTIALLY_ACCEPTED",
                "rationale",
                "Niet alles kan",
                "actions",
                List.of(Map.of("text", "Regelen", "owner", "beleidsadviseur", "quarter", "2027-Q1")));
        answer(review, ACCEPTED).then().statusCode(201).header("ETag", "\"0\"");
        answer(review, ACCEPTED).then().statusCode(200).header("ETag", "\"0\"");

        answer(review, partly).then().statusCode(428).body("current.outcome", equalTo("ACCEPTED"));
        change(review, "\"7\"", partly).then().statusCode(412).body("current.outcome", equalTo("ACCEPTED"));
        change(review, "\"0\"", partly).then().statusCode(200).body("actions.quarter", contains("2027-Q1"));
    }

    @Test
    void what_does_not_hold_for_the_region_cannot_be_answered() {
        UUID review = opened(region);
        String elsewhere = World.region();
        UUID other = published(elsewhere, World.outcomes(1, elsewhere));

        utrecht()
                .body(ACCEPTED)
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, other)
                .then()
                .statusCode(404);
    }

    @Test
    void every_municipality_that_a_recommendation_reaches_is_shown_with_or_without_an_answer() {
        World.municipality("GM0009", "'s-Gravendeel", region);
        World.municipality("GM0008", "Ápeldoorn", region);
        UUID review = opened(region);
        answer(review, Map.of("outcome", "REJECTED", "rationale", "Kan niet"))
                .then()
                .statusCode(201);
        String path = "/v1/recommendations/" + recommendation + "/assessments";

        String next = given().get(path + "?limit=2")
                .then()
                .body("items.municipality.name", contains("Ápeldoorn", "'s-Gravendeel"))
                .body("items.outcome", contains(nullValue(), nullValue()))
                .extract()
                .path("next");

        given().queryParam("cursor", next)
                .get(path)
                .then()
                .body("items", hasSize(1))
                .body("items[0].municipality.code", equalTo(World.UTRECHT))
                .body("items[0].reviewId", equalTo(review.toString()))
                .body("items[0].rationale", equalTo("Kan niet"));
        given().get("/v1/recommendations/{id}", recommendation)
                .then()
                .body("assessments.rejected", equalTo(1))
                .body("assessments.pending", equalTo(2));
    }

    @Test
    void the_world_hears_of_each_answer_and_of_the_closing() {
        UUID review = opened(region);
        answer(review, ACCEPTED).then().statusCode(201);
        close(review).then().statusCode(200);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Events.on("regiovisie.recommendation"))
                        .filteredOn(headers -> review.toString().equals(headers.get("ce_subject")))
                        .extracting(headers -> headers.get("ce_type"))
                        .containsExactly("nl.regiovisie.recommendation-assessed.v1", "nl.regiovisie.review-closed.v1"));
    }

    @Test
    void a_municipality_lists_its_own_and_an_editor_all() {
        UUID review = opened(region);

        utrecht().get("/v1/reviews").then().body("items[0].id", equalTo(review.toString()));
        arnhem().get("/v1/reviews").then().body("items.id", not(hasItem(review.toString())));
        editor().get("/v1/reviews?municipality=" + World.UTRECHT).then().body("items.id", hasItem(review.toString()));
    }

    private Response answer(UUID review, Map<String, Object> answer) {
        return utrecht().body(answer).put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendation);
    }

    private Response change(UUID review, String ifMatch, Map<String, Object> answer) {
        return utrecht()
                .body(answer)
                .header("If-Match", ifMatch)
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendation);
    }

    private static Response close(UUID review) {
        return utrecht().body("{}").put("/v1/reviews/{id}/closure", review);
    }
}
