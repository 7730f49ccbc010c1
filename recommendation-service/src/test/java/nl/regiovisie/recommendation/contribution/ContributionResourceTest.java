package nl.regiovisie.recommendation.contribution;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.draft;
import static nl.regiovisie.recommendation.Calls.editor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ContributionResourceTest {

    private String region;
    private UUID contribution;

    @BeforeEach
    void something_was_said_in_a_region() {
        region = World.region();
        contribution = World.outcomes(1, region).get(0);
    }

    @Test
    void an_editor_answers_one_and_everyone_reads_why() {
        decide("\"0\"", Map.of("state", "ANSWERED", "reason", "Dit is al zo."))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        given().get("/v1/contributions/{id}", contribution)
                .then()
                .body("question", equalTo(World.QUESTION))
                .body("fate.state", equalTo("ANSWERED"))
                .body("fate.reason", equalTo("Dit is al zo."));
    }

    @Test
    void the_same_decision_again_is_no_change() {
        decide("\"0\"", Map.of("state", "ESCALATED")).then().statusCode(200);

        decide("\"0\"", Map.of("state", "ESCALATED")).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void a_decision_on_an_old_version_is_refused_and_shows_the_newest() {
        decide("\"0\"", Map.of("state", "ESCALATED")).then().statusCode(200);

        decide("\"0\"", Map.of("state", "WAITING"))
                .then()
                .statusCode(412)
                .body("current.fate.state", equalTo("ESCALATED"))
                .body("current.version", equalTo(1));
        decide(null, Map.of("state", "WAITING")).then().statusCode(428);
    }

    @Test
    void several_are_asked_for_at_once_and_what_is_not_there_stays_away() {
        List<UUID> said = World.said(region, "Een", "Twee", "Drie");

        given().queryParam("id", said.get(0), said.get(2), UUID.randomUUID())
                .get("/v1/contributions")
                .then()
                .statusCode(200)
                .body("items.text", containsInAnyOrder("Een", "Drie"));
    }

    @Test
    void one_that_is_in_a_draft_is_bundled_but_only_editors_see_where() {
        UUID recommendation = UUID.randomUUID();
        editor().body(draft(region, List.of(contribution)))
                .put("/v1/recommendations/{id}", recommendation)
                .then()
                .statusCode(201);

        given().get("/v1/contributions/{id}", contribution)
                .then()
                .body("fate.state", equalTo("BUNDLED"))
                .body("fate.recommendation", nullValue());
        given().get("/v1/contributions?recommendation=" + recommendation).then().body("items", hasSize(0));
        editor().get("/v1/contributions?recommendation=" + recommendation)
                .then()
                .body("items.id", contains(contribution.toString()))
                .body("items[0].fate.recommendation.id", equalTo(recommendation.toString()));
        decide("\"1\"", Map.of("state", "CLOSED", "reason", "Klaar")).then().statusCode(409);
    }

    @Test
    void what_has_waited_longer_than_some_days_can_be_asked_for() {
        String waiting = "/v1/contributions?fate=WAITING&region=" + region;
        String old = "update contribution set fate_since = now() - interval '31 days' where id = $1 returning 1";
        World.count(old, contribution);

        given().get(waiting + "&longerThanDays=30").then().body("items.id", contains(contribution.toString()));
        given().get(waiting + "&longerThanDays=32").then().body("items", hasSize(0));
        given().get(waiting + "&longerThanDays=-1").then().statusCode(400);
    }

    @Test
    void each_question_finds_what_it_asks_for() {
        World.outcomes(2, "JZ49");

        given().get("/v1/contributions?fate=WAITING&theme=" + World.THEME + "&region=" + region)
                .then()
                .body("items.id", contains(contribution.toString()));
        given().get("/v1/contributions?fate=CLOSED&region=" + region).then().body("items", hasSize(0));
    }

    @Test
    void what_cannot_be_asked_is_refused_with_its_name() {
        given().get("/v1/contributions?fate=GONE").then().statusCode(400).body("errors[0].field", equalTo("fate"));
        given().get("/v1/contributions?id=x").then().statusCode(400).body("errors[0].field", equalTo("id"));
        given().get("/v1/contributions?meeting=x").then().statusCode(400).body("errors[0].field", equalTo("meeting"));
        given().get("/v1/contributions?cursor=x").then().statusCode(400).body("errors[0].field", equalTo("cursor"));
        given().get("/v1/contributions?limit=201").then().statusCode(400).body("errors[0].field", equalTo("limit"));
        given().get("/v1/contributions/{id}", UUID.randomUUID()).then().statusCode(404);
        given().get("/v1/contributions?theme=%00").then().statusCode(200).body("items", hasSize(0));
    }

    private Response decide(String ifMatch, Map<String, Object> decision) {
        var call = editor().body(decision);
        return (ifMatch == null ? call : call.header("If-Match", ifMatch))
                .put("/v1/contributions/{id}/fate", contribution);
    }
}
