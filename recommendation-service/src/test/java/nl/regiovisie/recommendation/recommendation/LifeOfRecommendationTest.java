package nl.regiovisie.recommendation.recommendation;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.draft;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.Calls.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From draft to the end: bundling step by step, taking steps back, withdrawing, and taking the place of another. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class LifeOfRecommendationTest {

    private final UUID id = UUID.randomUUID();
    private String region;
    private List<UUID> sources;

    @BeforeEach
    void three_things_were_said_in_a_region() {
        region = World.region();
        sources = World.outcomes(3, region);
    }

    @Test
    void sources_are_added_and_taken_out_without_touching_the_words() {
        store(id, sources.subList(0, 1)).statusCode(201);

        bundle(id, sources.subList(1, 3), List.of())
                .statusCode(200)
                .body("sources", hasSize(3))
                .body("title", equalTo("Houd dezelfde hulpverlener"));
        bundle(id, sources.subList(1, 3), List.of()).body("version", equalTo(1));
        bundle(id, List.of(), sources.subList(1, 2)).body("sources", hasSize(2));

        fate(sources.get(1)).body("fate.state", equalTo("WAITING"));
        fate(sources.get(2)).body("fate.state", equalTo("BUNDLED"));
    }

    @Test
    void a_source_from_another_region_brings_its_region_along_and_takes_it_away_again() {
        String other = World.region();
        List<UUID> elsewhere = World.outcomes(1, other);
        store(id, sources).statusCode(201);

        bundle(id, elsewhere, List.of()).body("regionCodes", containsInAnyOrder(region, other));
        bundle(id, List.of(), elsewhere).body("regionCodes", contains(region));
    }

    @Test
    void a_draft_is_split_and_joined_in_one_step_and_no_source_is_ever_loose() {
        UUID part = UUID.randomUUID();
        store(id, sources).statusCode(201);

        Map<String, Object> split = draft(region, sources.subList(2, 3));
        editor().body(split).put("/v1/recommendations/{id}", part).then().statusCode(409);
        split.put("takesFrom", List.of(id));
        editor().body(split).put("/v1/recommendations/{id}", part).then().statusCode(201);

        editor().get("/v1/recommendations/{id}", id)
                .then()
                .body("sources", containsInAnyOrder(text(sources.subList(0, 2))))
                .body("version", equalTo(1));
        Map<String, Object> joined = draft(region, sources);
        joined.put("takesFrom", List.of(id));
        editor().header("If-Match", "\"0\"")
                .body(joined)
                .put("/v1/recommendations/{id}", part)
                .then()
                .statusCode(200)
                .body("sources", hasSize(3));
        editor().get("/v1/recommendations/{id}", id).then().body("sources", empty());
    }

    @Test
    void a_source_moves_from_one_draft_to_another_in_one_step() {
        UUID other = UUID.randomUUID();
        store(id, sources.subList(0, 2)).statusCode(201);
        store(other, sources.subList(2, 3)).statusCode(201);
        Map<String, Object> move = new HashMap<>(Map.of("add", sources.subList(0, 1)));

        editor().body(move)
                .post("/v1/recommendations/{id}/bundling", other)
                .then()
                .statusCode(409);
        move.put("takesFrom", List.of(id));
        editor().body(move)
                .post("/v1/recommendations/{id}/bundling", other)
                .then()
                .statusCode(200)
                .body("sources", hasSize(2));

        editor().get("/v1/recommendations/{id}", id).then().body("sources", contains(text(sources.subList(1, 2))));
    }

    @Test
    void every_wording_is_kept_with_its_sources_and_can_be_put_back() {
        store(id, sources).statusCode(201);
        Map<String, Object> next = draft(region, sources.subList(0, 1));
        next.put("title", "Korter");
        editor().header("If-Match", "\"0\"")
                .body(next)
                .put("/v1/recommendations/{id}", id)
                .then()
                .statusCode(200);

        editor().get("/v1/recommendations/{id}/wordings", id)
                .then()
                .body("items.title", contains("Korter", "Houd dezelfde hulpverlener"))
                .body("items[1].sources", containsInAnyOrder(text(sources)));
        editor().header("If-Match", "\"1\"")
                .body(draft(region, sources))
                .put("/v1/recommendations/{id}", id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Houd dezelfde hulpverlener"))
                .body("sources", hasSize(3));
    }

    @Test
    void what_is_laid_aside_lets_its_sources_go_and_comes_back_when_it_is_written_again() {
        store(id, sources).statusCode(201);

        editor().header("If-Match", "\"0\"")
                .delete("/v1/recommendations/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DISCARDED"));
        editor().delete("/v1/recommendations/{id}", id).then().statusCode(200);

        fate(sources.get(0)).body("fate.state", equalTo("WAITING"));
        editor().get("/v1/recommendations?region=" + region).then().body("items", empty());
        editor().header("If-Match", "\"1\"")
                .body(draft(region, sources))
                .put("/v1/recommendations/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
    }

    @Test
    void what_is_withdrawn_stays_readable_with_the_reason_and_its_sources_wait_again() {
        UUID public1 = published(region, sources);
        int number = given().get("/v1/recommendations/{id}", public1).path("number");

        withdraw(public1, "Dit staat nu in de wet.").statusCode(200);
        withdraw(public1, "Dit staat nu in de wet.").statusCode(200);

        given().get("/v1/recommendations/{id}", public1)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("number", equalTo(number))
                .body("ended.reason", equalTo("Dit staat nu in de wet."))
                .body("sources", containsInAnyOrder(text(sources)))
                .body("support.contributions", equalTo(3));
        given().get("/v1/recommendations?region=" + region).then().body("items", empty());
        given().get("/v1/recommendations?status=WITHDRAWN&region=" + region)
                .then()
                .body("items.id", contains(public1.toString()));
        given().get("/v1/contributions?recommendation=" + public1).then().body("items", hasSize(3));
        fate(sources.get(0)).body("fate.state", equalTo("WAITING")).body("fate.recommendation", nullValue());
        store(id, sources).statusCode(201);
    }

    @Test
    void a_reason_is_needed_and_only_what_is_public_can_be_withdrawn() {
        store(id, sources).statusCode(201);

        withdraw(id, " ").statusCode(400).body("errors.field", contains("reason"));
        withdraw(id, "Omdat.").statusCode(409).body("type", equalTo("/problems/recommendation-not-published"));
    }

    @Test
    void a_successor_takes_place_and_sources_when_it_is_published_and_not_before() {
        UUID old = published(region, sources.subList(0, 2));
        Map<String, Object> successor = draft(region, sources.subList(2, 3));
        successor.put("supersedes", List.of(old));
        editor().body(successor).put("/v1/recommendations/{id}", id).then().statusCode(201);
        given().get("/v1/recommendations/{id}", old).then().body("status", equalTo("PUBLISHED"));

        int number = publish(id).statusCode(200).extract().path("number");

        given().get("/v1/recommendations/{id}", old)
                .then()
                .body("status", equalTo("SUPERSEDED"))
                .body("ended.successor.id", equalTo(id.toString()))
                .body("ended.successor.number", equalTo(number))
                .body("sources", hasSize(2));
        given().get("/v1/recommendations/{id}", id)
                .then()
                .body("supersedes.id", contains(old.toString()))
                .body("sources", containsInAnyOrder(text(sources)));
        fate(sources.get(0)).body("fate.recommendation.id", equalTo(id.toString()));
        given().get("/v1/recommendations?region=" + region).then().body("items.id", contains(id.toString()));
    }

    @Test
    void of_two_successors_the_second_is_refused_and_changes_nothing() {
        UUID old = published(region, sources.subList(0, 1));
        UUID second = UUID.randomUUID();
        Map<String, Object> successor = draft(region, sources.subList(1, 2));
        successor.put("supersedes", List.of(old));
        editor().body(successor).put("/v1/recommendations/{id}", id).then().statusCode(201);
        successor.put("sources", sources.subList(2, 3));
        editor().body(successor).put("/v1/recommendations/{id}", second).then().statusCode(201);
        publish(id).statusCode(200);

        publish(second).statusCode(409).body("type", equalTo("/problems/recommendation-not-published"));

        given().get("/v1/recommendations/{id}", second).then().statusCode(404);
        fate(sources.get(2)).body("fate.state", equalTo("BUNDLED"));
    }

    @Test
    void nothing_takes_its_own_place_or_that_of_a_draft() {
        UUID other = UUID.randomUUID();
        store(other, sources.subList(0, 1)).statusCode(201);
        Map<String, Object> successor = draft(region, sources.subList(1, 2));
        successor.put("supersedes", List.of(id, other));
        successor.put("takesFrom", List.of(UUID.randomUUID()));

        editor().body(successor)
                .put("/v1/recommendations/{id}", id)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("supersedes[0]", "supersedes[1]", "takesFrom[0]"));
    }

    @Test
    void every_fate_that_a_contribution_had_is_kept() {
        store(id, sources).statusCode(201);
        bundle(id, List.of(), sources.subList(0, 1)).statusCode(200);

        assertThat(World.count("select count(*) from contribution_fate where contribution_id = $1", sources.get(0)))
                .isEqualTo(3);
    }

    private ValidatableResponse store(UUID recommendation, List<UUID> from) {
        return editor().body(draft(region, from))
                .put("/v1/recommendations/{id}", recommendation)
                .then();
    }

    private static ValidatableResponse bundle(UUID recommendation, List<UUID> add, List<UUID> remove) {
        return editor().body(Map.of("add", add, "remove", remove))
                .post("/v1/recommendations/{id}/bundling", recommendation)
                .then();
    }

    private static ValidatableResponse publish(UUID recommendation) {
        return editor().put("/v1/recommendations/{id}/publication", recommendation)
                .then();
    }

    private static ValidatableResponse withdraw(UUID recommendation, String reason) {
        return editor().body(Map.of("reason", reason))
                .put("/v1/recommendations/{id}/withdrawal", recommendation)
                .then();
    }

    private static ValidatableResponse fate(UUID contribution) {
        return given().get("/v1/contributions/{id}", contribution).then();
    }

    private static Object[] text(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray();
    }
}
