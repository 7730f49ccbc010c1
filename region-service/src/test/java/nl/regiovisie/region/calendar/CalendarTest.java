package nl.regiovisie.region.calendar;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.region.Api.as;
import static nl.regiovisie.region.Api.step;
import static nl.regiovisie.region.Api.steward;
import static nl.regiovisie.region.Api.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.region.Api;
import nl.regiovisie.region.subscription.Occasion;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CalendarTest {

    /** The body for which the account {@code council} speaks. */
    private static final String COUNCIL = "44fc5eab-460c-3874-96db-bf78a3767db4";

    private static final String VISION = "/v1/visions/JZ22/versions/1";

    @Inject
    Pool pool;

    @Inject
    CalendarOccasions occasions;

    private final String moment = "/v1/evaluation-moments/" + UUID.randomUUID();

    @BeforeEach
    void vision() {
        Api.awaitReady();
        pool.query("truncate vision_version cascade").executeAndAwait();
        Map<String, Object> plan = version("Visie");
        plan.put("consultationOpens", "2098-03-01");
        plan.put("consultationCloses", "2098-04-12");
        as("municipality").body(plan).put(VISION).then().statusCode(201);
    }

    @Test
    void it_lists_what_lies_ahead_by_day() {
        as("municipality").body(evaluation("2098-02-10")).put(moment).then().statusCode(201);

        given().get("/v1/calendar?region=JZ22")
                .then()
                .statusCode(200)
                .body("items.kind", contains("EVALUATION", "CONSULTATION"))
                .body("items[0].startsAt", is("2098-02-10T18:30:00Z"))
                .body("items[1].day", is("2098-03-01"))
                .body("items[1].lastDay", is("2098-04-12"))
                .body("items[1].path", is("/regios/JZ22/regiovisie/1"));
        given().get("/v1/calendar?region=JZ01").then().body("items", hasSize(0));
        given().get("/v1/calendar?until=2098-02-28").then().body("items.kind", contains("EVALUATION"));
        given().get("/v1/calendar?from=gisteren").then().statusCode(400).body("errors.field", contains("from"));
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended() {
        as("municipality").body(evaluation("2098-02-10")).put(moment);
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = given().queryParam("region", "JZ22")
                    .queryParam("limit", 1)
                    .queryParam(cursor.isEmpty() ? "until" : "cursor", cursor.isEmpty() ? "2099-01-01" : cursor)
                    .get("/v1/calendar")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.kind", String.class));
            cursor = page.getString("next");
        }

        assertThat(seen).containsExactly("EVALUATION", "CONSULTATION");
    }

    @Test
    void a_moved_day_raises_the_sequence_and_keeps_the_uid() {
        as("municipality").body(evaluation("2098-02-10")).put(moment).then().statusCode(201);
        VEvent before = event("evaluation");

        as("municipality")
                .header("If-Match", "*")
                .body(evaluation("2098-02-17"))
                .put(moment)
                .then()
                .statusCode(200);
        VEvent after = event("evaluation");

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(before.getSequence().getValue()).isZero();
        assertThat(after.getSequence().getValue()).isEqualTo(1);
        as("municipality")
                .header("If-Match", "*")
                .queryParam("reason", "Te weinig aanmeldingen")
                .delete(moment)
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"));
        assertThat(event("evaluation").getStatus().isCancelled()).isTrue();
        assertThat(event("evaluation").getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void a_moved_consultation_and_decision_raise_their_sequence_too() {
        assertThat(event("consultation").getSequence().getValue()).isZero();
        Map<String, Object> plan = version("Visie");
        plan.put("consultationOpens", "2098-03-01");
        plan.put("consultationCloses", "2098-04-30");
        as("municipality").header("If-Match", "*").body(plan).put(VISION).then().statusCode(200);
        assertThat(event("consultation").getSequence().getValue()).isEqualTo(1);

        steward()
                .header("If-Match", "*")
                .body(step("DRAFT", null))
                .post(VISION + "/steps")
                .then()
                .statusCode(200);
        steward()
                .header("If-Match", "*")
                .body(step("DECISION", null))
                .post(VISION + "/steps")
                .then()
                .statusCode(200);
        decisionPlanned("2098-06-01");
        int first = event("decision").getSequence().getValue();
        decisionPlanned("2098-06-15");

        assertThat(event("decision").getSequence().getValue()).isEqualTo(first + 1);
        assertThat(event("decision").getSummary().getValue()).contains("Utrecht");
    }

    @Test
    void a_feed_that_did_not_change_is_not_sent_again() {
        String tag = given().get("/v1/regions/JZ22/calendar.ics")
                .then()
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/regions/JZ22/calendar.ics")
                .then()
                .statusCode(304);
        given().get("/v1/calendar.ics").then().statusCode(200).body(containsString("consultation-JZ22-v1@"));
    }

    @Test
    void an_evaluation_is_planned_prepared_and_held() {
        as("municipality")
                .body(evaluation("2026-02-10"))
                .put(moment)
                .then()
                .statusCode(201)
                .body("status", is("PLANNED"));
        as("municipality")
                .body(evaluation("2026-02-10"))
                .put(moment)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        as("municipality2").body(evaluation("2026-02-11")).put(moment).then().statusCode(403);

        Map<String, Object> prepared = evaluation("2026-02-10");
        prepared.put("prepared", true);
        as("municipality")
                .header("If-Match", "\"0\"")
                .body(prepared)
                .put(moment)
                .then()
                .statusCode(400)
                .body("errors.field", contains("questions"));
        prepared.put(
                "questions", List.of(Map.of("id", UUID.randomUUID().toString(), "text", "Wat merkt u van de visie?")));
        as("municipality")
                .header("If-Match", "\"0\"")
                .body(prepared)
                .put(moment)
                .then()
                .statusCode(200)
                .body("status", is("PREPARED"));
        as("council")
                .body(Map.of("answers", List.of()))
                .put(moment + "/answers/" + UUID.randomUUID())
                .then()
                .statusCode(403);

        Map<String, Object> held =
                Map.of("outcome", "De wachttijd is korter.", "clientsHow", "Twee avonden met ouders.");
        as("municipality")
                .header("If-Match", "*")
                .body(held)
                .put(moment + "/outcome")
                .then()
                .statusCode(200);
        given().get(moment).then().body("status", is("HELD")).body("outcome", is("De wachttijd is korter."));
        as("municipality")
                .header("If-Match", "*")
                .body(prepared)
                .put(moment)
                .then()
                .statusCode(409)
                .body("type", endsWith("moment-held"));
    }

    @Test
    void a_council_finds_what_is_asked_of_it_now_and_nobody_else_does() {
        pool.query("""
                insert into participation_body (id, version, name, search_name, kind, municipality_code, region_codes,
                                                affiliated, listed, example, changed_at)
                values ('%s', 0, 'Raad', 'raad', 'CLIENT_COUNCIL', 'GM0344', '{JZ22}', true, true, true, now())
                """.formatted(COUNCIL)).executeAndAwait();
        as("municipality")
                .body(evaluation("2026-01-10"))
                .put("/v1/evaluation-moments/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        Map<String, Object> prepared = evaluation("2026-02-10");
        prepared.put("prepared", true);
        prepared.put("questions", List.of(Map.of("id", UUID.randomUUID().toString(), "text", "Wat merkt u?")));
        as("municipality").body(prepared).put(moment).then().statusCode(201);

        as("council")
                .get("/v1/evaluation-moments?asked=true")
                .then()
                .statusCode(200)
                .body("items.questions.text.flatten()", contains("Wat merkt u?"));
        as("municipality").get("/v1/evaluation-moments?asked=true").then().body("items", hasSize(0));
        given().get("/v1/evaluation-moments?asked=true").then().body("items", hasSize(0));
    }

    @AfterEach
    void no_council() {
        pool.query("delete from participation_body where id = '" + COUNCIL + "'")
                .executeAndAwait();
    }

    @Test
    void what_a_council_answers_is_read_by_the_municipalities_and_by_everyone_once_it_is_held() {
        UUID question = UUID.randomUUID();
        Map<String, Object> prepared = evaluation("2026-02-10");
        prepared.put("prepared", true);
        prepared.put("questions", List.of(Map.of("id", question.toString(), "text", "Wat merkt u van de visie?")));
        as("municipality").body(prepared).put(moment).then().statusCode(201);
        String answers = moment + "/answers/" + COUNCIL;

        as("council")
                .body(Map.of("answers", List.of(Map.of("questionId", UUID.randomUUID(), "text", "Iets"))))
                .put(answers)
                .then()
                .statusCode(400)
                .body("errors.field", contains("answers[0].questionId"));
        as("council").body(answer(question, "Nog weinig.")).put(answers).then().statusCode(200);
        as("council")
                .body(answer(question, "De wachttijd is korter."))
                .put(answers)
                .then()
                .statusCode(200)
                .body("answers.text", contains("De wachttijd is korter."));

        given().get(moment).then().body("bodies", is(1)).body("answers", hasSize(0));
        as("municipality2").get(moment).then().body("answers", hasSize(0));
        as("municipality").get(moment).then().body("answers.text", contains("De wachttijd is korter."));

        as("municipality")
                .header("If-Match", "*")
                .body(Map.of("outcome", "Korter wachten.", "clientsHow", "Raden gaven antwoord."))
                .put(moment + "/outcome")
                .then()
                .statusCode(200);
        given().get(moment).then().body("answers.bodyId", contains(COUNCIL));
        as("council")
                .body(answer(question, "Te laat."))
                .put(answers)
                .then()
                .statusCode(409)
                .body("type", endsWith("moment-not-asking"));
    }

    @Test
    void an_evaluation_cannot_be_held_before_its_day_or_in_an_hour_that_does_not_exist() {
        as("municipality").body(evaluation("2098-02-10")).put(moment).then().body("outcome", nullValue());
        as("municipality")
                .header("If-Match", "*")
                .body(Map.of("outcome", "x", "clientsHow", "y"))
                .put(moment + "/outcome")
                .then()
                .statusCode(409)
                .body("type", endsWith("moment-ahead"));
        Map<String, Object> skipped = evaluation("2027-03-28");
        skipped.put("starts", "02:30");
        as("municipality")
                .body(skipped)
                .put("/v1/evaluation-moments/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.field", contains("starts"));
    }

    @Test
    void people_are_reminded_of_evaluations_that_go_on_and_of_the_last_day_to_respond() throws Throwable {
        as("municipality").body(evaluation("2098-02-10")).put(moment).then().statusCode(201);

        assertThat(occasions("2098-02-10"))
                .singleElement()
                .satisfies(occasion -> assertThat(occasion.title()).startsWith("Tussenevaluatie (regiovisie"));
        assertThat(occasions("2098-03-01")).isEmpty();
        assertThat(occasions("2098-04-12"))
                .singleElement()
                .satisfies(occasion -> assertThat(occasion.title()).startsWith("Laatste dag om te reageren"));

        as("municipality")
                .header("If-Match", "*")
                .queryParam("reason", "Te weinig aanmeldingen")
                .delete(moment)
                .then()
                .statusCode(200);
        assertThat(occasions("2098-02-10")).isEmpty();
    }

    private List<Occasion> occasions(String day) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> occasions.on(LocalDate.parse(day)));
    }

    private static Map<String, Object> answer(UUID question, String text) {
        return Map.of("answers", List.of(Map.of("questionId", question.toString(), "text", text)));
    }

    private static void decisionPlanned(String day) {
        as("municipality")
                .header("If-Match", "*")
                .body(Map.of("outcome", "PENDING", "councilOn", day))
                .put(VISION + "/decisions/GM0344")
                .then()
                .statusCode(200);
    }

    private static VEvent event(String kind) {
        String feed =
                given().get("/v1/regions/JZ22/calendar.ics").then().extract().asString();
        return Biweekly.parse(feed).first().getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> evaluation(String day) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("versionId", "JZ22-v1");
        plan.put("kind", "MIDTERM");
        plan.put("day", day);
        plan.put("starts", "19:30");
        plan.put("minutes", 120);
        plan.put("title", "Tussenevaluatie");
        return plan;
    }
}
