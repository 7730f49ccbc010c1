package nl.regiovisie.recommendation.review;

import static nl.regiovisie.recommendation.Calls.opened;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where an officer goes on. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class NextItemTest {

    private static final Map<String, Object> ANSWER = Map.of("outcome", "ACCEPTED");

    private List<UUID> three;
    private UUID review;

    @BeforeEach
    void a_review_of_three_recommendations() {
        String region = World.region();
        three = Stream.of(1, 2, 3)
                .map(any -> published(region, World.outcomes(1, region)))
                .toList();
        review = opened(region);
    }

    @Test
    void it_begins_at_the_first_and_goes_on_after_what_was_answered() {
        goesOn(null, 0);
        goesOn(three.get(0), 1);
        answer(1);
        goesOn(null, 0);
        goesOn(three.get(0), 2);
        goesOn(three.get(1), 2);
        answer(2);
        goesOn(three.get(2), 0);
    }

    @Test
    void what_was_begun_comes_first_but_not_after_an_answer() {
        keep(1);
        goesOn(null, 1);
        goesOn(three.get(0), 2);
        answer(2);
        goesOn(three.get(2), 0);
        answer(0);
        goesOn(three.get(0), 1);
    }

    @Test
    void when_all_is_answered_it_shows_the_first() {
        Stream.of(0, 1, 2).forEach(this::answer);
        goesOn(null, 0);
    }

    @Test
    void without_anything_to_answer_there_is_nothing_to_go_on_with() {
        utrecht()
                .get("/v1/reviews/{id}/items/next", opened(World.region()))
                .then()
                .statusCode(404);
        utrecht()
                .get("/v1/reviews/{id}/items/next?after=straks", review)
                .then()
                .statusCode(400)
                .body("errors.field", contains("after"));
    }

    private void goesOn(UUID after, int expected) {
        utrecht()
                .queryParams(after == null ? Map.of() : Map.of("after", after))
                .get("/v1/reviews/{id}/items/next", review)
                .then()
                .statusCode(200)
                .body("recommendation.id", equalTo(three.get(expected).toString()));
    }

    private void answer(int index) {
        utrecht()
                .body(ANSWER)
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, three.get(index))
                .then()
                .statusCode(201);
    }

    private void keep(int index) {
        utrecht()
                .body(ANSWER)
                .put("/v1/reviews/{id}/drafts/{recommendation}", review, three.get(index))
                .then()
                .statusCode(201);
    }
}
