package nl.regiovisie.recommendation.review;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.opening;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.Events;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that everyone sees from a day on, and not before. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class PublicationDayTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Inject
    Pool pool;

    private String region;
    private UUID passage;
    private UUID recommendation;
    private UUID review;

    @BeforeEach
    void a_municipality_answers_for_the_day_after_tomorrow() {
        region = World.region();
        passage = World.vision(region, "Wij bellen elke maand.").get(0);
        recommendation = published(region, World.outcomes(1, region));
        review = UUID.randomUUID();
        plan(TODAY.plusDays(2), null, 201);
        utrecht()
                .body(Map.of("outcome", "ACCEPTED", "passages", List.of(passage)))
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendation)
                .then()
                .statusCode(201);
    }

    @Test
    void until_that_day_nobody_else_sees_it_in_any_place() {
        seen(0);
        utrecht()
                .get("/v1/reviews/{id}", review)
                .then()
                .body("answered", equalTo(1))
                .body("publishOn", equalTo(TODAY.plusDays(2).toString()));
    }

    @Test
    void on_that_day_everyone_sees_it_and_the_world_hears_of_it() {
        utrecht().body("{}").put("/v1/reviews/{id}/closure", review).then().statusCode(200);
        theDayArrives();

        seen(1);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Events.on("regiovisie.recommendation"))
                        .filteredOn(headers -> review.toString().equals(headers.get("ce_subject")))
                        .extracting(headers -> headers.get("ce_type"))
                        .containsExactly("nl.regiovisie.review-closed.v1", "nl.regiovisie.recommendation-assessed.v1"));
    }

    @Test
    void the_day_can_come_sooner_but_what_was_public_does_not_vanish() {
        plan(null, "\"0\"", 200);
        seen(1);

        plan(TODAY.plusDays(1), "*", 409);
        seen(1);
    }

    private void seen(int answers) {
        given().get("/v1/recommendations/{id}", recommendation)
                .then()
                .body("assessments.accepted", equalTo(answers))
                .body("assessments.pending", equalTo(1 - answers));
        given().get("/v1/recommendations/{id}/assessments", recommendation)
                .then()
                .body("items.outcome", answers == 0 ? contains(nullValue()) : contains("ACCEPTED"));
        given().get("/v1/summaries")
                .then()
                .body("items.find { it.regionCode == '" + region + "' }.answers", equalTo(answers));
        given().get("/v1/summaries/{region}", region)
                .then()
                .body(
                        "themes[0].recommendations[0].answers[0].outcome",
                        answers == 0 ? nullValue() : equalTo("ACCEPTED"));
        given().get("/v1/passage-origins?version=" + region + "-v1").then().body("items", hasSize(answers));
    }

    private void plan(LocalDate publishOn, String ifMatch, int status) {
        Map<String, Object> opening = opening(World.UTRECHT, region);
        opening.put("publishOn", publishOn == null ? null : publishOn.toString());
        var request = utrecht().body(opening);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        request.put("/v1/reviews/{id}", review).then().statusCode(status);
    }

    private void theDayArrives() {
        pool.preparedQuery("update review set publish_on = $1 where id = $2").executeAndAwait(Tuple.of(TODAY, review));
    }
}
