package nl.regiovisie.recommendation;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.testing.Tokens;

/** Calls of the API by people with an account. */
public final class Calls {

    private Calls() {}

    /** @param account name of a demo account */
    public static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account)).contentType(ContentType.JSON);
    }

    public static RequestSpecification editor() {
        return as("editor");
    }

    /** Speaks for Utrecht. */
    public static RequestSpecification utrecht() {
        return as("municipality");
    }

    /** Speaks for Arnhem. */
    public static RequestSpecification arnhem() {
        return as("municipality2");
    }

    /** A draft that can be stored; put in or take out what a test is about. */
    public static Map<String, Object> draft(String region, List<UUID> sources) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("title", "Houd dezelfde hulpverlener");
        draft.put("text", "Zorg dat een jongere één vast gezicht heeft.");
        draft.put("theme", World.THEME);
        draft.put("regionCodes", List.of(region));
        draft.put("sources", sources);
        return draft;
    }

    /** Drafts and publishes a recommendation for one region; @return its id. */
    public static UUID published(String region, List<UUID> sources) {
        UUID id = UUID.randomUUID();
        editor().body(draft(region, sources))
                .put("/v1/recommendations/{id}", id)
                .then()
                .statusCode(201);
        editor().put("/v1/recommendations/{id}/publication", id).then().statusCode(200);
        return id;
    }

    /** Opens a review of Utrecht; @return its id. */
    public static UUID opened(String region) {
        UUID id = UUID.randomUUID();
        utrecht()
                .body(opening(World.UTRECHT, region))
                .put("/v1/reviews/{id}", id)
                .then()
                .statusCode(201);
        return id;
    }

    public static Map<String, Object> opening(String municipality, String region) {
        Map<String, Object> opening = new HashMap<>();
        opening.put("municipalityCode", municipality);
        opening.put("regionCode", region);
        opening.put("occasion", "DRAFTING");
        return opening;
    }
}
