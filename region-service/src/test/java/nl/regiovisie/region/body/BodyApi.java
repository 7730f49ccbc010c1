package nl.regiovisie.region.body;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.testing.Tokens;
import org.awaitility.Awaitility;

/** The register of bodies as its callers use it, and requests that are right unless a test changes them. */
public final class BodyApi {

    /** The body for which the demonstration account {@code council} speaks. */
    public static final String OF_COUNCIL = "/v1/bodies/44fc5eab-460c-3874-96db-bf78a3767db4";

    private BodyApi() {}

    /** Waits for the regions and municipalities that bodies refer to. */
    public static void ready() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> when().get("/q/health/ready").then().statusCode(200));
    }

    /** @param account name of a demonstration account */
    public static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account)).contentType(ContentType.JSON);
    }

    public static RequestSpecification steward() {
        return as("steward");
    }

    /** @return the id of a provider that was registered */
    public static UUID provider(String name) {
        UUID id = UUID.randomUUID();
        steward()
                .body(Map.of("name", name, "kind", "CARE_PROVIDER"))
                .put("/v1/providers/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    public static Map<String, Object> facts(String name, UUID provider) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", name);
        facts.put("kind", "CLIENT_COUNCIL");
        facts.put("providerId", provider);
        facts.put("regionCodes", List.of("JZ22", "JZ26"));
        facts.put("affiliated", true);
        return facts;
    }

    /** @return the address of a body of a provider of its own, which nobody sees yet */
    public static String hidden(String name) {
        String address = "/v1/bodies/" + UUID.randomUUID();
        steward().body(facts(name, provider("Van " + name))).put(address).then().statusCode(201);
        return address;
    }

    /** @return the address of a body that everyone sees */
    public static String listed(String name) {
        String address = hidden(name);
        show(address);
        return address;
    }

    /** Registers the body of the account {@code council}, listed, whatever was there before. */
    public static void ofCouncil(String name) {
        steward()
                .header("If-Match", "*")
                .body(facts(name, provider("Van " + name)))
                .put(OF_COUNCIL);
        show(OF_COUNCIL);
    }

    private static void show(String address) {
        steward()
                .header("If-Match", "*")
                .body(Map.of("listed", true, "about", "Wij denken mee."))
                .put(address + "/directory-entry")
                .then()
                .statusCode(200);
    }
}
