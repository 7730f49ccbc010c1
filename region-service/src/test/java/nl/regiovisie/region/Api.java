package nl.regiovisie.region;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.regiovisie.testing.Tokens;
import org.awaitility.Awaitility;

/** The service as its callers use it, and requests that are right unless a test changes them. */
public final class Api {

    private Api() {}

    /** @param account name of a demo account */
    public static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account)).contentType(ContentType.JSON);
    }

    public static RequestSpecification steward() {
        return as("steward");
    }

    /** Waits until the regions are there. */
    public static void awaitReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    /** The plan of a version that is to be made. */
    public static Map<String, Object> version(String title) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("title", title);
        plan.put("periodFrom", "2027-01-01");
        plan.put("periodUntil", "2030-12-31");
        plan.put("regimeCode", "WVBJ-2026");
        plan.put("startedOn", "2026-01-05");
        return plan;
    }

    public static Map<String, Object> step(String status, String onDay) {
        Map<String, Object> step = new HashMap<>();
        step.put("status", status);
        step.put("onDay", onDay);
        return step;
    }
}
