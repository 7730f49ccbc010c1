package nl.regiovisie.recommendation.standard;

import static nl.regiovisie.recommendation.Calls.arnhem;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class StandardResourceTest {

    private static final String PATH = "/v1/standard-rationales/{id}";

    private final UUID id = UUID.randomUUID();

    @Test
    void a_municipality_keeps_its_own_words_and_another_never_sees_them() {
        utrecht()
                .body(text(World.UTRECHT, "Wet"))
                .put(PATH, id)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"");
        utrecht().body(text(World.UTRECHT, "Wet")).put(PATH, id).then().statusCode(200);

        utrecht().get("/v1/standard-rationales?limit=200").then().body("items.id", hasItem(id.toString()));
        arnhem().get("/v1/standard-rationales?limit=200").then().body("items.id", not(hasItem(id.toString())));
        arnhem().body(text(World.UTRECHT, "Anders")).put(PATH, id).then().statusCode(403);
        arnhem().body(text(World.ARNHEM, "Anders"))
                .header("If-Match", "*")
                .put(PATH, id)
                .then()
                .statusCode(403);
        arnhem().header("If-Match", "*").delete(PATH, id).then().statusCode(403);
    }

    @Test
    void the_words_of_everyone_are_kept_by_editors() {
        utrecht().body(text(null, "Van ons")).put(PATH, id).then().statusCode(403);
        editor().body(text(null, "Van iedereen")).put(PATH, id).then().statusCode(201);

        arnhem().get("/v1/standard-rationales?limit=200").then().body("items.id", hasItem(id.toString()));
    }

    @Test
    void nobody_overwrites_what_they_did_not_see() {
        utrecht().body(text(World.UTRECHT, "Een")).put(PATH, id).then().statusCode(201);

        utrecht()
                .body(text(World.UTRECHT, "Twee"))
                .put(PATH, id)
                .then()
                .statusCode(428)
                .body("current.title", equalTo("Een"));
        utrecht()
                .header("If-Match", "\"0\"")
                .body(text(World.UTRECHT, "Twee"))
                .put(PATH, id)
                .then()
                .statusCode(200);
        utrecht().header("If-Match", "\"0\"").delete(PATH, id).then().statusCode(412);
        for (int times = 0; times < 2; times++) {
            utrecht().header("If-Match", "\"1\"").delete(PATH, id).then().statusCode(204);
        }
    }

    @Test
    void words_without_a_title_or_of_spaces_are_refused_by_their_field() {
        Map<String, Object> empty = text(World.UTRECHT, " ");
        empty.put("text", "");

        utrecht().body(empty).put(PATH, id).then().statusCode(400).body("errors.field", contains("title", "text"));
    }

    @Test
    void a_long_list_is_read_part_by_part() {
        for (int number = 0; number < 3; number++) {
            utrecht()
                    .body(text(World.UTRECHT, "Lijst " + number))
                    .put(PATH, UUID.randomUUID())
                    .then()
                    .statusCode(201);
        }

        String next = utrecht()
                .get("/v1/standard-rationales?limit=1")
                .then()
                .extract()
                .path("next");
        utrecht()
                .queryParam("cursor", next)
                .get("/v1/standard-rationales")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThanOrEqualTo(2));
    }

    private static Map<String, Object> text(String municipality, String title) {
        Map<String, Object> text = new HashMap<>();
        text.put("municipalityCode", municipality);
        text.put("title", title);
        text.put("text", "Dit staat in de wet. Daar gaat het Rijk over.");
        return text;
    }
}
