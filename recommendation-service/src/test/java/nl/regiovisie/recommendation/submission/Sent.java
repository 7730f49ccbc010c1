package nl.regiovisie.recommendation.submission;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.editor;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.regiovisie.recommendation.World;

/** What somebody without an account sends in, each from an address of its own. */
record Sent(UUID id, String code, Map<String, Object> draft) {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    /** A draft that can be stored; put in or take out what a test is about. */
    static Sent draft(String region, String text) {
        UUID id = UUID.randomUUID();
        String code = (UUID.randomUUID() + "-" + UUID.randomUUID()).substring(0, 60);
        Map<String, Object> draft = new HashMap<>();
        draft.put("kind", "SIGNAL");
        draft.put("text", text);
        draft.put("level", "REGION");
        draft.put("regionCodes", List.of(region));
        draft.put("voicedBy", "client");
        draft.put("code", code);
        return new Sent(id, code, draft);
    }

    /** Sent in and waiting. */
    static Sent waiting(String region, String text) {
        Sent sent = draft(region, text);
        sent.send().then().statusCode(202);
        return sent;
    }

    /** Sent in and let through as it was. */
    static Sent published(String region, String text) {
        Sent sent = waiting(region, text);
        sent.decide("0", Map.of("verdict", "ACCEPTED", "theme", World.THEME))
                .then()
                .statusCode(200);
        return sent;
    }

    Sent with(String field, Object value) {
        draft.put(field, value);
        return this;
    }

    Response send() {
        return send(given());
    }

    Response send(RequestSpecification caller) {
        int address = ADDRESSES.incrementAndGet();
        return caller.contentType(ContentType.JSON)
                .header("X-Forwarded-For", "10.0." + address / 250 + "." + address % 250)
                .body(draft)
                .put("/v1/submissions/{id}", id);
    }

    Response decide(String version, Map<String, Object> decision) {
        return editor().header("If-Match", "\"" + version + "\"")
                .body(decision)
                .put("/v1/submissions/{id}/decision", id);
    }

    Response follow() {
        return given().header("Link-Code", code).get("/v1/own-submission");
    }

    Response erase() {
        return given().header("Link-Code", code).delete("/v1/own-submission");
    }
}
