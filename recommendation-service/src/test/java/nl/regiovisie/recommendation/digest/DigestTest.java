package nl.regiovisie.recommendation.digest;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.arnhem;
import static nl.regiovisie.recommendation.Calls.as;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.Calls.opening;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.Mailbox;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From something new to the mailbox: three readers, and days that a test lets pass. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DigestTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate TODAY = LocalDate.now(AMSTERDAM);
    private static final String COUNCIL = "council@voorbeeld.example";
    private static final String UTRECHT = "municipality@voorbeeld.example";
    private static final String ARNHEM = "municipality2@voorbeeld.example";
    private static final String CODE = "(?s).*code=([\\w-]+).*";

    @Inject
    Pool pool;

    @Inject
    DigestJob job;

    @Inject
    DigestRetention retention;

    private final Map<String, Integer> before = new HashMap<>();
    private String region;
    private UUID recommendation;
    private UUID review;

    /**
     * What other tests left open is no news here: their reviews would fall due, or their answers become public, in the weeks
     * that these tests look ahead.
     */
    @BeforeEach
    void nothing_else_falls_due() {
        pool.query("update review set due = null, publish_on = null").executeAndAwait();
    }

    @BeforeEach
    void three_readers_in_one_region() {
        region = World.region();
        World.municipality(World.ARNHEM, "Arnhem", region);
        World.body("Cliëntenraad De Brug", region);
        recommendation = published(region, World.outcomes(1, region));
        List.of(COUNCIL, UTRECHT, ARNHEM).forEach(this::subscribe);
    }

    @AfterEach
    void they_leave() {
        List.of(COUNCIL, UTRECHT, ARNHEM)
                .forEach(address -> caller(address).delete("/v1/digest").then().statusCode(204));
    }

    @Test
    void each_hears_once_what_is_new_and_nobody_hears_of_nothing() {
        lookNow();
        assertThatNothingMoreComes();

        utrechtAnswers();
        letThrough(say());
        look(tomorrow(), 9);

        Mailbox.Letter council = next(COUNCIL);
        assertThat(council.text())
                .contains("Utrecht over aanbeveling")
                .contains("Overgenomen. http://localhost:8080/aanbevelingen/" + recommendation + "#gm0344")
                .contains("Cliëntenraad De Brug reageert bij Utrecht");
        assertThat(council.headers())
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .hasEntrySatisfying(
                        "List-Unsubscribe", value -> assertThat(value).contains("/dagmail/afmelden?code="));
        assertThat(next(UTRECHT).text())
                .contains("wacht een ander op u")
                .contains("reageert bij Utrecht")
                .doesNotContain("Utrecht over aanbeveling");
        assertThat(next(ARNHEM).text()).contains("Utrecht over aanbeveling");

        look(tomorrow(), 10);
        look(tomorrow().plusDays(1), 9);
        assertThatNothingMoreComes();
    }

    @Test
    void a_mail_waits_for_the_hour_that_its_reader_chose() {
        as("council")
                .body(Map.of("hour", 16))
                .put("/v1/digest")
                .then()
                .statusCode(200)
                .body("state", equalTo("ON"));
        utrechtAnswers();

        look(tomorrow(), 15);
        next(ARNHEM);
        assertThatNothingMoreComes();

        look(tomorrow(), 16);
        next(COUNCIL);
        assertThatNothingMoreComes();
    }

    @Test
    void what_two_instances_look_at_together_is_told_once() {
        utrechtAnswers();

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> look(tomorrow(), 8)),
                        CompletableFuture.runAsync(() -> look(tomorrow(), 8)))
                .join();

        next(COUNCIL);
        next(ARNHEM);
        assertThatNothingMoreComes();
    }

    @Test
    void whoever_leaves_by_the_link_in_a_mail_is_forgotten_and_the_others_go_on() {
        utrechtAnswers();
        lookNow();
        String code = next(COUNCIL).headers().get("List-Unsubscribe").replaceAll(".*code=|>", "");
        next(ARNHEM);
        post("departures", code, 204);
        post("departures", code, 204);
        post("departures", "geen-code-van-ons", 404);
        as("council").get("/v1/digest").then().body("state", equalTo("OFF")).body("hour", nullValue());

        letThrough(say());
        look(tomorrow(), 8);

        next(UTRECHT);
        next(ARNHEM);
        assertThatNothingMoreComes();
    }

    @Test
    void nobody_gets_anything_before_they_confirmed_and_the_request_is_forgotten() {
        as("council").delete("/v1/digest").then().statusCode(204);
        as("council")
                .body(Map.of("hour", 0))
                .put("/v1/digest")
                .then()
                .statusCode(200)
                .body("state", equalTo("ASKED"));
        next(COUNCIL);
        utrechtAnswers();

        look(tomorrow(), 8);
        next(ARNHEM);
        assertThatNothingMoreComes();

        run(() -> retention.forget(Instant.now().plus(Duration.ofDays(8))));
        as("council").get("/v1/digest").then().body("state", equalTo("OFF"));
    }

    @Test
    void answers_that_wait_for_their_day_are_told_on_that_day() {
        review = UUID.randomUUID();
        Map<String, Object> opening = opening(World.UTRECHT, region);
        opening.put("publishOn", TODAY.plusDays(1).toString());
        utrecht().body(opening).put("/v1/reviews/{id}", review).then().statusCode(201);
        answer();

        lookNow();
        assertThatNothingMoreComes();
        look(TODAY.plusDays(1), 8);
        assertThat(next(COUNCIL).text()).contains("Utrecht over aanbeveling");
        next(ARNHEM);
        look(TODAY.plusDays(2), 8);
        assertThatNothingMoreComes();
    }

    @Test
    void a_review_that_is_due_soon_is_told_two_weeks_and_three_days_before() {
        review = UUID.randomUUID();
        Map<String, Object> opening = opening(World.UTRECHT, region);
        opening.put("due", TODAY.plusDays(20).toString());
        utrecht().body(opening).put("/v1/reviews/{id}", review).then().statusCode(201);

        for (int day = 1; day <= 21; day++) {
            look(TODAY.plusDays(day), 8);
        }

        await().untilAsserted(() -> assertThat(mails(UTRECHT)).hasSize(before.get(UTRECHT) + 2));
        assertThat(mails(UTRECHT).get(0).text()).contains("/werk/beoordelingen/" + review);
    }

    @Test
    void an_hour_is_a_whole_one_of_the_day() {
        as("council")
                .body(Map.of("hour", 24))
                .put("/v1/digest")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("hour"));
        as("council").body("{}").put("/v1/digest").then().statusCode(400);
    }

    /** Confirmed, at whatever hour. */
    private void subscribe(String address) {
        int known = mails(address).size();
        caller(address).body(Map.of("hour", 0)).put("/v1/digest").then().statusCode(200);
        await().untilAsserted(() -> assertThat(mails(address)).hasSize(known + 1));
        before.put(address, known + 1);
        post("confirmations", mails(address).get(0).text().replaceAll(CODE, "$1"), 204);
        caller(address).get("/v1/digest").then().body("state", equalTo("ON")).body("address", equalTo(address));
    }

    private void utrechtAnswers() {
        review = UUID.randomUUID();
        utrecht()
                .body(opening(World.UTRECHT, region))
                .put("/v1/reviews/{id}", review)
                .then()
                .statusCode(201);
        answer();
    }

    private void answer() {
        utrecht()
                .body(Map.of("outcome", "ACCEPTED"))
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendation)
                .then()
                .statusCode(201);
    }

    private UUID say() {
        UUID id = UUID.randomUUID();
        as("council")
                .body(Map.of(
                        "recommendationId",
                        recommendation,
                        "municipalityCode",
                        World.UTRECHT,
                        "reviewId",
                        review,
                        "answerVersion",
                        0,
                        "bodyId",
                        World.COUNCIL,
                        "text",
                        "Wanneer begint u?"))
                .put("/v1/replies/{id}", id)
                .then()
                .statusCode(201);
        return id;
    }

    private static void letThrough(UUID reply) {
        editor().header("If-Match", "\"0\"")
                .body(Map.of("verdict", "PUBLISHED"))
                .put("/v1/replies/{id}/decision", reply)
                .then()
                .statusCode(200);
    }

    private static LocalDate tomorrow() {
        return TODAY.plusDays(1);
    }

    private void lookNow() {
        run(() -> job.look(Instant.now()));
    }

    private void look(LocalDate day, int hour) {
        run(() -> job.look(at(day, hour)));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 5)).atZone(AMSTERDAM).toInstant();
    }

    private static void run(Supplier<Uni<Void>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private Mailbox.Letter next(String address) {
        int count = before.merge(address, 1, Integer::sum);
        await().untilAsserted(() -> assertThat(mails(address)).hasSize(count));
        return mails(address).get(0);
    }

    private void assertThatNothingMoreComes() {
        await().during(Duration.ofMillis(700))
                .until(() -> before.entrySet().stream()
                        .allMatch(known -> mails(known.getKey()).size() == known.getValue()));
    }

    private static List<Mailbox.Letter> mails(String address) {
        return Mailbox.ofThisTest().to(address);
    }

    private static void post(String door, String code, int status) {
        given().contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/v1/digest/" + door)
                .then()
                .statusCode(status);
    }

    private static RequestSpecification caller(String address) {
        return address.equals(ARNHEM) ? arnhem() : as(address.substring(0, address.indexOf('@')));
    }
}
