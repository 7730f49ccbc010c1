package nl.regiovisie.recommendation.topic;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.editor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class TopicResourceTest {

    @Test
    void the_first_topics_are_there() {
        given().get("/v1/topics")
                .then()
                .statusCode(200)
                .body(
                        "items.name",
                        hasItems(
                                "18-jaarsgrens",
                                "Integrale zorg",
                                "Privacy",
                                "Ouderparticipatie",
                                "Wonen",
                                "Regiovisie"));
    }

    @Test
    void an_editor_adds_one_and_gives_it_another_name() {
        String id = "vervoer-" + UUID.randomUUID();

        keep(id, null, facts(id, false)).then().statusCode(201).header("ETag", "\"0\"");
        keep(id, null, facts(id, false)).then().statusCode(200).header("ETag", "\"0\"");
        keep(id, null, facts(id + " anders", false)).then().statusCode(428);
        keep(id, "\"0\"", facts(id + " anders", false)).then().statusCode(200).header("ETag", "\"1\"");
        keep(id, "\"0\"", facts(id + " weer", false))
                .then()
                .statusCode(412)
                .body("current.name", equalTo(id + " anders"));
    }

    @Test
    void a_name_belongs_to_one_topic_and_an_id_is_readable() {
        keep("priv", null, facts("PRIVACY", false)).then().statusCode(400).body("errors.field", contains("name"));
        keep("Mijn Onderwerp", null, Map.of("name", "a\nb", "position", 0))
                .then()
                .statusCode(400)
                .body("errors.field", contains("id", "name", "position"));
    }

    @Test
    void an_editor_says_what_a_contribution_is_about_also_one_of_a_meeting() {
        String region = World.region();
        UUID said = World.outcomes(1, region).get(0);

        choose(said, "\"0\"", List.of("wonen", "privacy"))
                .then()
                .statusCode(200)
                .body("topics.name", contains("Wonen", "Privacy"))
                .header("ETag", "\"1\"");
        choose(said, "\"0\"", List.of("wonen", "privacy"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        choose(said, "\"0\"", List.of()).then().statusCode(412).body("current.topics", hasSize(2));
        choose(said, "\"1\"", List.of("wonen", "wonen", "geen"))
                .then()
                .statusCode(400)
                .body("errors.field", contains("topics[1]", "topics[2]"));

        given().get("/v1/contributions?topic=wonen&region=" + region).then().body("items", hasSize(1));
        given().get("/v1/contributions?topic=regiovisie&region=" + region)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void what_has_ended_is_not_chosen_any_more_and_stays_where_it_was() {
        String id = "einde-" + UUID.randomUUID();
        keep(id, null, facts(id, false)).then().statusCode(201);
        List<UUID> said = World.outcomes(2, World.region());
        choose(said.get(0), "\"0\"", List.of(id)).then().statusCode(200);

        keep(id, "\"0\"", facts(id, true)).then().statusCode(200).body("ended", equalTo(true));

        choose(said.get(1), "\"0\"", List.of(id)).then().statusCode(400);
        choose(said.get(0), "\"1\"", List.of(id, "wonen")).then().statusCode(200);
        given().get("/v1/contributions/{id}", said.get(0)).then().body("topics.id", contains(id, "wonen"));
    }

    private static Map<String, Object> facts(String name, boolean ended) {
        return Map.of("name", name.length() > 60 ? name.substring(0, 60) : name, "position", 20, "ended", ended);
    }

    private static Response keep(String id, String ifMatch, Map<String, Object> facts) {
        var call = editor().body(facts);
        return (ifMatch == null ? call : call.header("If-Match", ifMatch)).put("/v1/topics/{id}", id);
    }

    private static Response choose(UUID contribution, String ifMatch, List<String> topics) {
        return editor().header("If-Match", ifMatch)
                .body(Map.of("topics", topics))
                .put("/v1/contributions/{id}/topics", contribution);
    }
}
