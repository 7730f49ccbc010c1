package nl.regiovisie.meeting.theme;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.meeting.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ThemeTest {

    /** How the ids of themes begin that a test made. */
    static final String OWN = "proefthema-";

    /** The theme that shipped with the service and is renamed here. */
    static final String RENAMED = "vertrouwen-als-basis";

    @Inject
    @Readiness
    ReferenceDataLoader loader;

    private final String id = OWN + UUID.randomUUID();

    @Test
    void an_editor_adds_a_theme_and_renames_it_and_others_are_told() {
        keep(null, id).then().statusCode(201).header("ETag", "\"0\"");
        keep(null, id).then().statusCode(200).header("ETag", "\"0\"");
        keep(null, id + " anders").then().statusCode(428);
        keep("\"0\"", id + " anders").then().statusCode(200).body("name", is(id + " anders"));
        keep("\"0\"", id + " weer").then().statusCode(412).body("current.name", is(id + " anders"));

        given().get("/v1/themes").then().body("items.id", hasItem(id));
        try (Topic topic = Topic.meetings()) {
            await().untilAsserted(() -> assertThat(topic.events("nl.regiovisie.theme-registered.v1", id))
                    .hasSize(2)
                    .last()
                    .asString()
                    .contains(id + " anders"));
        }
    }

    @Test
    void the_name_of_an_editor_stays_when_the_service_starts_again() throws Throwable {
        Map<String, Object> before = theme(RENAMED);
        keep(RENAMED, "\"" + before.get("version") + "\"", "Vertrouwen " + id, (int) before.get("position"))
                .then()
                .statusCode(200);

        VertxContextSupport.subscribeAndAwait(() -> loader.load());

        assertThat(theme(RENAMED)).containsEntry("name", "Vertrouwen " + id);
        keep(RENAMED, "*", (String) before.get("name"), (int) before.get("position"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_name_belongs_to_one_theme_and_an_id_is_readable() {
        keep(null, id).then().statusCode(201);

        keep(OWN + UUID.randomUUID(), null, id.toUpperCase(), 9)
                .then()
                .statusCode(400)
                .body("errors.field", contains("name"));
        keep("Mijn Thema", null, " ", 0)
                .then()
                .statusCode(400)
                .body("errors.field", contains("id", "name", "position"));
    }

    private Response keep(String ifMatch, String name) {
        return keep(id, ifMatch, name, 9);
    }

    private static Response keep(String id, String ifMatch, String name, int position) {
        var call = as("editor").body(Map.of("name", name, "position", position));
        return (ifMatch == null ? call : call.header("If-Match", ifMatch)).put("/v1/themes/{id}", id);
    }

    private static Map<String, Object> theme(String id) {
        return given().get("/v1/themes").jsonPath().getMap("items.find { it.id == '" + id + "' }");
    }
}
