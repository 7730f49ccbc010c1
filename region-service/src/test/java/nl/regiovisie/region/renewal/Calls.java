package nl.regiovisie.region.renewal;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.testing.Tokens;
import org.awaitility.Awaitility;

/** What a steward does over HTTP. */
final class Calls {

    private Calls() {}

    static void waitUntilReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    static RequestSpecification steward() {
        return given().auth().oauth2(Tokens.of("steward")).contentType("application/json");
    }

    static ValidatableResponse upload(
            UUID id, String day, byte[] municipalities, String regions, Map<String, String> successors) {
        return steward()
                .body(body(day, municipalities, regions, successors))
                .put("/v1/classifications/" + id)
                .then();
    }

    static Map<String, Object> body(String day, byte[] municipalities, String regions, Map<String, String> successors) {
        Map<String, Object> body = new HashMap<>();
        body.put("validFrom", day);
        body.put("municipalities", Base64.getEncoder().encodeToString(municipalities));
        body.put("successors", successors);
        if (!regions.isEmpty()) {
            body.put("regions", Base64.getEncoder().encodeToString(Given.bytes(regions)));
        }
        return body;
    }

    static ValidatableResponse apply(UUID id, String preview) {
        return steward()
                .body(Map.of("preview", preview))
                .put("/v1/classifications/" + id + "/application")
                .then();
    }

    /** Uploads, looks and applies. */
    static void load(String day, String municipalities, String regions, Map<String, String> successors) {
        UUID id = UUID.randomUUID();
        String preview = upload(id, day, Given.bytes(municipalities), regions, successors)
                .statusCode(201)
                .extract()
                .path("preview");
        apply(id, preview).statusCode(200);
    }

    static ValidatableResponse get(String path) {
        return given().get(path).then().statusCode(200);
    }

    /** How many municipalities there are on a day, over all pages. */
    static int municipalitiesOn(String day) {
        int count = 0;
        String next = "";
        while (next != null) {
            ValidatableResponse page = given().queryParam("on", day)
                    .queryParam("limit", 200)
                    .queryParams(next.isEmpty() ? Map.of() : Map.of("cursor", next))
                    .get("/v1/municipalities")
                    .then()
                    .statusCode(200);
            count += page.extract().jsonPath().getList("items").size();
            next = page.extract().path("next");
        }
        return count;
    }
}
