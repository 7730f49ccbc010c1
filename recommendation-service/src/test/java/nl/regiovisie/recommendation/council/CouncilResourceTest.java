package nl.regiovisie.recommendation.council;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.as;
import static nl.regiovisie.recommendation.Calls.draft;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.Calls.published;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CouncilResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private final UUID id = UUID.randomUUID();
    private String region;
    private List<UUID> sources;

    @BeforeEach
    void something_was_said_and_the_council_is_known() {
        region = World.region();
        sources = World.outcomes(2, region);
        World.body("Cliëntenraad De Brug", true);
    }

    @Test
    void councils_read_a_draft_while_the_round_runs_and_nobody_else_does() {
        store();
        given().get("/v1/recommendations/{id}", id).then().statusCode(404);
        as("council").get("/v1/recommendations/{id}", id).then().statusCode(404);

        open(TODAY.plusDays(7)).statusCode(200).body("status", equalTo("IN_REVIEW"));

        as("council")
                .get("/v1/recommendations/{id}", id)
                .then()
                .statusCode(200)
                .body("roundUntil", equalTo(TODAY.plusDays(7).toString()));
        as("council").get("/v1/recommendations?status=IN_REVIEW").then().body("items.id", hasItem(id.toString()));
        given().get("/v1/recommendations/{id}", id).then().statusCode(404);
        given().get("/v1/recommendations?status=IN_REVIEW").then().body("items", empty());
        editor().put("/v1/recommendations/{id}/publication", id).then().statusCode(409);
    }

    @Test
    void what_a_council_says_replaces_what_it_said_and_editors_read_it() {
        store();
        open(TODAY).statusCode(200);

        comment(Map.of("agrees", false)).statusCode(400);
        comment(Map.of("agrees", false, "text", "Noem ook pleegouders.")).statusCode(201);
        comment(Map.of("agrees", true)).statusCode(200).body("agrees", equalTo(true));
        comment(Map.of("agrees", true)).statusCode(200);

        editor().get("/v1/recommendations/{id}/round-comments", id)
                .then()
                .body("items.bodyName", contains("Cliëntenraad De Brug"))
                .body("items.agrees", contains(true));
    }

    @Test
    void after_the_round_nothing_can_be_added_and_the_words_can_change_again() {
        store();
        open(TODAY).statusCode(200);
        editor().header("If-Match", "\"1\"")
                .delete("/v1/recommendations/{id}/round", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));

        comment(Map.of("agrees", true)).statusCode(404);
        editor().header("If-Match", "\"2\"")
                .body(draft(region, sources.subList(0, 1)))
                .put("/v1/recommendations/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void a_round_has_a_last_day_that_makes_sense() {
        store();

        open(TODAY.minusDays(1)).statusCode(400).body("errors.field", contains("until"));
        open(TODAY.plusDays(91)).statusCode(400).body("errors.field", contains("until"));
    }

    @Test
    void a_body_says_where_it_stands_changes_it_and_takes_it_back() {
        UUID recommendation = published(region, sources);

        stand(recommendation, Map.of("position", "SUPPORTS_WITH_REMARK")).statusCode(400);
        stand(recommendation, Map.of("position", "SUPPORTS_WITH_REMARK", "remark", "Ook voor pleegouders."))
                .statusCode(201)
                .body("remark", equalTo("Ook voor pleegouders."));
        given().get("/v1/recommendations/{id}/stances", recommendation)
                .then()
                .body("items.bodyName", contains("Cliëntenraad De Brug"))
                .body("items.remark", contains("Ook voor pleegouders."));
        given().get("/v1/recommendations/{id}", recommendation)
                .then()
                .body("support.bodies.supportingWithRemark", equalTo(1));
        stand(recommendation, Map.of("position", "DISAGREES", "remark", "Wij zien dit anders."))
                .statusCode(200);
        given().get("/v1/recommendations/{id}", recommendation)
                .then()
                .body("support.bodies.supportingWithRemark", equalTo(0))
                .body("support.bodies.disagreeing", equalTo(1));

        as("council")
                .delete("/v1/recommendations/{id}/stances/{body}", recommendation, World.COUNCIL)
                .then()
                .statusCode(204);
        given().get("/v1/recommendations/{id}/stances", recommendation).then().body("items", empty());
    }

    @Test
    void what_reached_an_editor_by_letter_an_editor_writes_down_and_the_body_can_take_it_back() {
        UUID recommendation = published(region, sources);

        editor().body(Map.of("position", "SUPPORTS"))
                .put("/v1/recommendations/{id}/stances/{body}", recommendation, World.COUNCIL)
                .then()
                .statusCode(201);

        as("council")
                .delete("/v1/recommendations/{id}/stances/{body}", recommendation, World.COUNCIL)
                .then()
                .statusCode(204);
    }

    @Test
    void nobody_speaks_for_a_body_that_is_not_theirs_or_of_what_has_ended() {
        UUID recommendation = published(region, sources);
        as("council")
                .body(Map.of("position", "SUPPORTS"))
                .put("/v1/recommendations/{id}/stances/{body}", recommendation, UUID.randomUUID())
                .then()
                .statusCode(403);
        stand(UUID.randomUUID(), Map.of("position", "SUPPORTS")).statusCode(404);
        editor().body(Map.of("reason", "Geregeld."))
                .put("/v1/recommendations/{id}/withdrawal", recommendation)
                .then()
                .statusCode(200);

        stand(recommendation, Map.of("position", "SUPPORTS")).statusCode(409);
    }

    @Test
    void the_rule_for_broad_support_is_data_and_its_reasons_are_told() {
        UUID recommendation = published(region, sources);
        given().get("/v1/recommendations/{id}", recommendation)
                .then()
                .body("support.breadth.broad", equalTo(false))
                .body("support.breadth.reasons.criterion", contains("MEETINGS", "ROLES", "REGIONS", "ENDORSED"))
                .body("support.breadth.reasons.met", contains(false, false, true, true));
        int version = given().get("/v1/support-rule").path("version");
        Map<String, Integer> mild = Map.of("meetings", 1, "roles", 0, "regions", 0, "endorsed", 2, "bodies", 0);
        Map<String, Integer> strict = Map.of("meetings", 2, "roles", 3, "regions", 1, "endorsed", 2, "bodies", 0);

        editor().body(mild).put("/v1/support-rule").then().statusCode(428);
        editor().header("If-Match", "\"" + version + "\"")
                .body(mild)
                .put("/v1/support-rule")
                .then()
                .statusCode(200)
                .body("version", equalTo(version + 1));
        try {
            given().get("/v1/recommendations/{id}", recommendation).then().body("support.breadth.broad", equalTo(true));
        } finally {
            editor().header("If-Match", "*").body(strict).put("/v1/support-rule");
        }
    }

    private void store() {
        editor().body(draft(region, sources))
                .put("/v1/recommendations/{id}", id)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse open(LocalDate until) {
        return editor().header("If-Match", "*")
                .body(Map.of("until", until.toString()))
                .put("/v1/recommendations/{id}/round", id)
                .then();
    }

    private ValidatableResponse comment(Map<String, Object> comment) {
        return as("council")
                .body(comment)
                .put("/v1/recommendations/{id}/round-comments/{body}", id, World.COUNCIL)
                .then();
    }

    private static ValidatableResponse stand(UUID recommendation, Map<String, Object> stance) {
        return as("council")
                .body(stance)
                .put("/v1/recommendations/{id}/stances/{body}", recommendation, World.COUNCIL)
                .then();
    }
}
