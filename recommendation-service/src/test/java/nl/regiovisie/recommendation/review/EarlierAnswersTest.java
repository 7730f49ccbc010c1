package nl.regiovisie.recommendation.review;

import static nl.regiovisie.recommendation.Calls.arnhem;
import static nl.regiovisie.recommendation.Calls.draft;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.Calls.opened;
import static nl.regiovisie.recommendation.Calls.opening;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.regiovisie.events.RegionEvent.Membership;
import nl.regiovisie.events.RegionEvent.MunicipalityRegistered;
import nl.regiovisie.recommendation.Calls;
import nl.regiovisie.recommendation.Events;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside a question: the answer to what it took the place of, and that of who is part of the municipality now. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class EarlierAnswersTest {

    private static final LocalDate DAY_ONE = LocalDate.of(2020, 1, 1);

    private String region;
    private UUID recommendation;

    @BeforeEach
    void something_was_recommended() {
        region = World.region();
        World.municipality(World.ARNHEM, "Arnhem", region);
        recommendation = published(region, World.outcomes(1, region));
    }

    @Test
    void the_answer_to_the_predecessor_stands_beside_what_took_its_place_until_that_has_one_of_its_own() {
        close(Calls::utrecht, opened(region), recommendation, "ACCEPTED");
        UUID newer = replaced(recommendation);

        UUID second = opened(region);
        earlier(second, newer)
                .body("earlier.outcome", equalTo("ACCEPTED"))
                .body("earlier.predecessor.id", equalTo(recommendation.toString()))
                .body("earlier.municipality", nullValue());

        close(Calls::utrecht, second, newer, "REJECTED");
        earlier(opened(region), newer)
                .body("earlier.outcome", equalTo("REJECTED"))
                .body("earlier.predecessor", nullValue());
    }

    @Test
    void the_answer_of_a_municipality_that_became_part_of_this_one_stands_there_too() {
        UUID review = UUID.randomUUID();
        arnhem().body(opening(World.ARNHEM, region))
                .put("/v1/reviews/{id}", review)
                .then()
                .statusCode(201);
        close(Calls::arnhem, review, recommendation, "PARTIALLY_ACCEPTED");
        becomesPartOfUtrecht();

        UUID next = opened(region);
        earlier(next, recommendation)
                .body("earlier.outcome", equalTo("PARTIALLY_ACCEPTED"))
                .body("earlier.municipality.name", equalTo("Arnhem"))
                .body("earlier.predecessor", nullValue());

        close(Calls::utrecht, next, recommendation, "ACCEPTED");
        earlier(opened(region), recommendation)
                .body("earlier.outcome", equalTo("ACCEPTED"))
                .body("earlier.municipality", nullValue());
    }

    private UUID replaced(UUID other) {
        UUID newer = UUID.randomUUID();
        Map<String, Object> draft = draft(region, World.outcomes(1, region));
        draft.put("supersedes", List.of(other));
        editor().body(draft).put("/v1/recommendations/{id}", newer).then().statusCode(201);
        editor().put("/v1/recommendations/{id}/publication", newer).then().statusCode(200);
        return newer;
    }

    private void becomesPartOfUtrecht() {
        Events.send(new MunicipalityRegistered(
                World.ARNHEM,
                "Arnhem",
                List.of(new Membership(region, DAY_ONE, LocalDate.of(2026, 1, 1))),
                World.UTRECHT,
                Instant.now()));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> World.count(
                                "select count(*) from municipality where successor = $1 and code = 'GM0202'",
                                World.UTRECHT)
                        == 1);
    }

    private static void close(Supplier<RequestSpecification> caller, UUID review, UUID recommendation, String outcome) {
        caller.get()
                .body(Map.of("outcome", outcome, "rationale", "Daarom."))
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendation)
                .then()
                .statusCode(201);
        caller.get().body("{}").put("/v1/reviews/{id}/closure", review).then().statusCode(200);
    }

    private static ValidatableResponse earlier(UUID review, UUID asked) {
        return utrecht()
                .get("/v1/reviews/{id}/items/{recommendation}", review, asked)
                .then()
                .statusCode(200);
    }
}
