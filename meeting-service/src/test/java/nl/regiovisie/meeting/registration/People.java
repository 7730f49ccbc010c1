package nl.regiovisie.meeting.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiovisie.meeting.Api;
import nl.regiovisie.testing.Mailbox;

/** People who register, and the mail that they get. */
final class People {

    private static final Pattern LINK = Pattern.compile("/aanmeldingen\\?code=([A-Za-z0-9_-]+)");
    private static final AtomicInteger DAYS = new AtomicInteger();

    private People() {}

    /** A meeting ahead, on a day of its own. */
    static String meeting(int seats) {
        Map<String, Object> plan = ahead(seats);
        return Api.stored(plan);
    }

    static Map<String, Object> ahead(int seats) {
        int day = DAYS.incrementAndGet();
        Map<String, Object> plan = Api.planAhead();
        plan.put("startsAt", "%d-11-23T19:30:00+01:00".formatted(2030 + day % 60));
        plan.put("endsAt", "%d-11-23T21:30:00+01:00".formatted(2030 + day % 60));
        plan.put("seats", seats);
        return plan;
    }

    static String somebody() {
        return "deelnemer-" + UUID.randomUUID() + "@voorbeeld.example";
    }

    static Map<String, Object> request(String email) {
        Map<String, Object> request = new HashMap<>();
        request.put("name", "Sanne de Vries");
        request.put("email", email);
        request.put("role", "caregiver");
        request.put("needs", List.of("WHEELCHAIR"));
        return request;
    }

    static Response register(String meeting, String email) {
        return register(meeting, UUID.randomUUID(), request(email));
    }

    static Response register(String meeting, UUID id, Map<String, Object> request) {
        return given().contentType(ContentType.JSON).body(request).put(meeting + "/registrations/" + id);
    }

    /** @return the code in the newest mail of which the subject begins so */
    static String code(String email, String subject) {
        String text = mail(email, subject).text();
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    static Mailbox.Letter mail(String email, String subject) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> !mails(email, subject).isEmpty());
        return mails(email, subject).get(0);
    }

    static List<Mailbox.Letter> mails(String email, String subject) {
        return Mailbox.ofThisTest().to(email).stream()
                .filter(letter -> letter.headers().get("Subject").startsWith(subject))
                .toList();
    }

    static RequestSpecification with(String code) {
        return given().contentType(ContentType.JSON).header("Link-Code", code);
    }

    static String state(String code) {
        return with(code).get("/v1/registrations").jsonPath().getString("items[0].state");
    }
}
