package nl.regiovisie.meeting.kind;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.meeting.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class MeetingKindTest {

    private final String id =
            "WALK_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    void stewards_keep_the_kinds_of_meetings() {
        given().get("/v1/meeting-kinds").then().body("items.id", hasItem("TRAINING"));
        Map<String, Object> kind = new HashMap<>(Map.of(
                "name",
                "Wandeling " + id,
                "description",
                "Buiten, al wandelend.",
                "needsRegion",
                false,
                "affiliatedOnly",
                false,
                "position",
                9));
        String walk = "/v1/meeting-kinds/" + id;

        as("steward").body(kind).put(walk).then().statusCode(201);
        as("steward").body(kind).put(walk).then().statusCode(200);
        as("steward")
                .body(kind)
                .put("/v1/meeting-kinds/walk")
                .then()
                .statusCode(400)
                .body("errors.field", contains("id"));
        kind.put("position", 0);
        as("steward").body(kind).put(walk).then().statusCode(400).body("errors.field", contains("position"));
    }
}
