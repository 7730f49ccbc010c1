package nl.regiovisie.meeting;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.testing.Tokens;

/** The service as its callers use it, and requests that are right unless a test changes them. */
public final class Api {

    private Api() {}

    /** @param account name of a demo account */
    public static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account)).contentType(ContentType.JSON);
    }

    public static RequestSpecification facilitator() {
        return as("facilitator");
    }

    /** An online meeting for two regions that began an hour ago or is long past. */
    public static Map<String, Object> plan() {
        Map<String, Object> plan = new HashMap<>();
        plan.put("title", "Wachten op hulp");
        plan.put("kind", "REGIONAL");
        plan.put("mode", "ONLINE");
        plan.put("regionCodes", List.of("JZ22", "JZ26"));
        plan.put("startsAt", "2021-11-23T19:30:00+01:00");
        plan.put("endsAt", "2021-11-23T21:30:00+01:00");
        plan.put("seats", 40);
        plan.put("onlineLink", "https://bijeenkomst.example/abc");
        plan.put("guidingQuestions", List.of("Wat gaat goed?"));
        plan.put("agenda", List.of(Map.of("start", "19:30", "minutes", 15, "title", "Welkom")));
        plan.put("example", true);
        return plan;
    }

    /** The same, still to come. */
    public static Map<String, Object> planAhead() {
        Map<String, Object> plan = plan();
        plan.put("startsAt", "2099-11-23T19:30:00+01:00");
        plan.put("endsAt", "2099-11-23T21:30:00+01:00");
        return plan;
    }

    public static Map<String, Object> outcome(String text) {
        Map<String, Object> outcome = new HashMap<>();
        outcome.put("kind", "BOTTLENECK");
        outcome.put("theme", "vertrouwen-als-basis");
        outcome.put("text", text);
        outcome.put("voicedBy", List.of("caregiver"));
        return outcome;
    }

    public static Map<String, Object> quotation(String text, boolean consent) {
        Map<String, Object> outcome = outcome(text);
        outcome.put("kind", "QUOTATION");
        outcome.put("consentToPublish", consent);
        return outcome;
    }

    public static Map<String, Object> publication() {
        return Map.of(
                "attendance",
                List.of(Map.of("role", "caregiver", "count", 6), Map.of("role", "alderman", "count", 1)),
                "present",
                7);
    }

    /** @return the address of a meeting of the facilitator that was held */
    public static String held() {
        return stored(plan());
    }

    /** @return the address of the meeting that was planned */
    public static String stored(Map<String, Object> plan) {
        String meeting = "/v1/meetings/" + UUID.randomUUID();
        facilitator().body(plan).put(meeting).then().statusCode(201);
        return meeting;
    }

    /** @return the address of the outcome that was written down */
    public static String written(String meeting, Map<String, Object> outcome) {
        String address = meeting + "/outcomes/" + UUID.randomUUID();
        facilitator().body(outcome).put(address).then().statusCode(201);
        return address;
    }

    public static void endorse(String outcome) {
        facilitator()
                .body(Map.of("result", "ENDORSED"))
                .put(outcome + "/endorsement")
                .then()
                .statusCode(200);
    }

    public static Response publish(String meeting) {
        return facilitator().body(publication()).put(meeting + "/publication");
    }
}
