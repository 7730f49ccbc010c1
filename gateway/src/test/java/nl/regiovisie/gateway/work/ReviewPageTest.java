package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipality answers. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class ReviewPageTest {

    private static final String ID = "0190a5d0-0000-7000-8000-000000000c00";
    private static final String FIRST = "0190a5d0-0000-7000-8000-000000000c01";
    private static final String SECOND = "0190a5d0-0000-7000-8000-000000000c02";
    private static final String REVIEW = "/v1/reviews/" + ID;
    private static final String ASSESS = "PUT " + REVIEW + "/assessments/" + SECOND;
    private static final String ACCEPTED =
            "{\"outcome\":\"ACCEPTED\",\"rationale\":null,\"actions\":[],\"answeredAt\":\"2026-11-01T09:00:00Z\",\"version\":4}";

    FakeServices services;

    @BeforeEach
    void a_review_of_two_recommendations_of_which_one_is_answered() {
        services.forget();
        FakeReview.show(services, review("OPEN", ACCEPTED, "null"));
        services.answer(
                "GET /v1/municipalities/GM0344",
                "{\"code\":\"GM0344\",\"name\":\"Utrecht\",\"memberships\":[{\"regionCode\":\"JZ22\",\"validFrom\":\"2015-01-01\",\"validUntil\":null}]}");
        services.answer("GET /v1/reviews", "{\"items\":[" + review("OPEN", ACCEPTED, "null") + "]}");
    }

    @Test
    void the_list_says_how_many_answers_are_waiting() {
        page("/werk/beoordelingen")
                .statusCode(200)
                .body(containsString("1 aanbeveling wacht op uw antwoord"))
                .body(containsString("Gemeente Utrecht: Evalueren"));
    }

    @Test
    void after_an_answer_the_next_page_says_that_it_was_stored() {
        page("/werk/beoordelingen/" + ID + "?aanbeveling=" + SECOND + "&opgeslagen=" + FIRST)
                .body(containsString("Uw antwoord op aanbeveling 1 is opgeslagen."));
        page("/werk/beoordelingen/" + ID).body(not(containsString("is opgeslagen")));
    }

    @Test
    void what_is_answered_as_a_whole_still_waits_to_be_closed() {
        services.answer("GET /v1/reviews", "{\"items\":[" + review("OPEN", ACCEPTED, ACCEPTED) + "]}");
        services.answer("GET /v1/dialogues", "{\"items\":[]}");
        services.answer("GET /v1/municipalities", "{\"items\":[]}");
        services.answer("GET /v1/regions", "{\"items\":[]}");
        services.answer("GET /v1/summaries", "{\"items\":[]}");

        page("/werk")
                .statusCode(200)
                .body(containsString("Alles is beantwoord: sluit de beoordeling"))
                .body(containsString("Gemeente Utrecht: Evalueren"));
    }

    @Test
    void what_is_due_first_stands_first_with_what_waits_for_a_colleague() {
        services.answer(
                "GET /v1/reviews",
                "{\"items\":[" + open("DRAFTING", null, 0) + "," + open("ADJUSTMENT", "2027-06-01", 0) + ","
                        + open("EVALUATION", "2027-03-01", 2) + "]}");

        String page = page("/werk/beoordelingen")
                .body(containsString("1 concept · 2 te bevestigen"))
                .extract()
                .asString();

        assertThat(page).containsSubsequence("Utrecht: Evalueren", "Utrecht: Bijstellen", "Utrecht: Opstellen");
    }

    @Test
    void the_day_of_publication_and_the_second_person_are_chosen_with_the_review() {
        services.answer("PUT " + REVIEW, 201, review("OPEN", "null", "null"));

        send(
                        "/werk/beoordelingen",
                        Map.of(
                                "id", ID,
                                "municipalityCode", "GM0344",
                                "occasion", "DRAFTING",
                                "publishOn", "2027-05-20",
                                "confirmation", "ja"))
                .statusCode(303);
        assertThat(services.last("PUT " + REVIEW).json().get("publishOn").asText())
                .isEqualTo("2027-05-20");
        assertThat(services.last("PUT " + REVIEW).json().get("confirmation").asBoolean())
                .isTrue();
        send(
                        "/werk/beoordelingen",
                        Map.of("id", ID, "municipalityCode", "GM0344", "occasion", "DRAFTING", "publishOn", "straks"))
                .statusCode(400)
                .body(containsString("href=\"#publishOn\""));
    }

    private static String open(String occasion, String due, int submitted) {
        return """
                {"id":"%s","municipality":{"code":"GM0344","name":"Utrecht"},"regionCode":"JZ22","occasion":"%s","status":"OPEN",
                "due":%s,"total":4,"answered":0,"drafts":%d,"submitted":%d,"version":1}""".formatted(
                ID, occasion, due == null ? "null" : "\"" + due + "\"", submitted == 0 ? 0 : submitted + 1, submitted);
    }

    @Test
    void a_review_is_opened_for_the_region_of_the_municipality_today() {
        services.answer("PUT " + REVIEW, 201, review("OPEN", "null", "null"));

        send(
                        "/werk/beoordelingen",
                        Map.of("id", ID, "municipalityCode", "GM0344", "occasion", "EVALUATION", "due", "2027-05-15"))
                .statusCode(303)
                .header("Location", containsString("/werk/beoordelingen/" + ID));
        assertThat(services.last("PUT " + REVIEW).json().get("regionCode").asText())
                .isEqualTo("JZ22");
    }

    @Test
    void a_second_open_review_for_the_same_is_explained_on_the_form() {
        services.answer(
                "PUT " + REVIEW,
                409,
                "{\"title\":\"Kan niet\",\"status\":409,\"detail\":\"Er is al een beoordeling open.\"}");

        send("/werk/beoordelingen", Map.of("id", ID, "municipalityCode", "GM0344", "occasion", "EVALUATION"))
                .statusCode(409)
                .body(containsString("Er is al een beoordeling open."))
                .body(containsString("value=\"EVALUATION\" checked"));
    }

    @Test
    void an_answer_can_point_at_words_of_the_vision_and_keeps_those_that_are_not_shown() {
        String shown = "0190a5d0-0000-7000-8000-000000000d01";
        String elsewhere = "0190a5d0-0000-7000-8000-000000000d02";
        services.answer("GET " + REVIEW + "/passages", """
            {"items":[{"itemCode":"waiting-times","title":"Wachten",
            "passages":[{"id":"%s","text":"Binnen veertien dagen."}]}]}\
            """.formatted(shown));
        services.answer(ASSESS, 201, ACCEPTED);

        page("/werk/beoordelingen/" + ID)
                .body(containsString("Binnen veertien dagen."))
                .body(containsString("value=\"" + shown + "\""));
        given().header(SignedIn.ROLE, "municipality")
                .redirects()
                .follow(false)
                .formParam("recommendation", SECOND)
                .formParam("outcome", "ACCEPTED")
                .formParam("passages", shown, elsewhere)
                .post("/werk/beoordelingen/" + ID)
                .then()
                .statusCode(303);

        assertThat(services.last(ASSESS).json().get("passages")).hasSize(2);
    }

    @Test
    void the_work_opens_at_the_first_recommendation_without_an_answer() {
        page("/werk/beoordelingen/" + ID)
                .statusCode(200)
                .body(containsString("1 van 2 beantwoord"))
                .body(containsString("name=\"recommendation\" value=\"" + SECOND + "\""));
    }

    @Test
    void an_answer_is_stored_and_the_last_one_leads_to_closing() {
        services.answer(ASSESS, 201, ACCEPTED);
        FakeReview.show(services, review("OPEN", ACCEPTED, ACCEPTED));

        send(
                        "/werk/beoordelingen/" + ID,
                        Map.of(
                                "recommendation", SECOND,
                                "outcome", "PARTIALLY_ACCEPTED",
                                "rationale", "Wij beginnen klein.",
                                "actions[0].text", "Een loket op dinsdag",
                                "actions[0].owner", "Teamleider toegang",
                                "actions[0].quarter", "2027-Q1"))
                .statusCode(303)
                .header("Location", containsString("/sluiten"));

        assertThat(services.last(ASSESS).body())
                .isEqualTo("{\"outcome\":\"PARTIALLY_ACCEPTED\",\"rationale\":\"Wij beginnen"
                        + " klein.\",\"actions\":[{\"text\":\"Een loket op dinsdag\",\"owner\":\"Teamleider"
                        + " toegang\",\"quarter\":\"2027-Q1\"}],\"passages\":[],\"copiedFrom\":null}");
    }

    @Test
    void an_answer_leads_to_the_next_recommendation_without_one() {
        services.answer("PUT " + REVIEW + "/assessments/" + FIRST, 200, ACCEPTED);

        send("/werk/beoordelingen/" + ID, Map.of("recommendation", FIRST, "outcome", "ACCEPTED", "version", "3"))
                .statusCode(303)
                .header("Location", containsString("?aanbeveling=" + SECOND + "&opgeslagen=" + FIRST + "#antwoord"));

        assertThat(services.last("GET " + REVIEW + "/items/next").query()).isEqualTo("after=" + FIRST);
    }

    @Test
    void what_is_not_in_the_review_leads_to_where_the_work_goes_on() {
        services.answer(
                "GET " + REVIEW + "/items/0190a5d0-0000-7000-8000-000000000cff",
                404,
                "{\"title\":\"Niet gevonden\",\"status\":404}");

        page("/werk/beoordelingen/" + ID + "?aanbeveling=0190a5d0-0000-7000-8000-000000000cff")
                .statusCode(200)
                .body(containsString("name=\"recommendation\" value=\"" + SECOND + "\""));
    }

    @Test
    void a_reason_that_is_missing_is_told_at_its_field() {
        services.answer(
                ASSESS,
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"rationale\",\"message\":\"Leg uit"
                        + " waarom.\"}]}");

        send("/werk/beoordelingen/" + ID, Map.of("recommendation", SECOND, "outcome", "REJECTED"))
                .statusCode(400)
                .body(containsString("href=\"#rationale\""))
                .body(containsString("value=\"REJECTED\" checked"));
    }

    @Test
    void an_answer_of_a_colleague_is_shown_beside_the_own_words() {
        services.answer(
                ASSESS,
                412,
                "{\"title\":\"Gewijzigd\",\"status\":412,\"detail\":\"Een ander wijzigde"
                        + " dit.\",\"current\":{\"outcome\":\"REJECTED\",\"rationale\":\"Van een"
                        + " collega\",\"actions\":[],\"version\":7}}");

        send(
                        "/werk/beoordelingen/" + ID,
                        Map.of("recommendation", SECOND, "outcome", "ACCEPTED", "rationale", "Van mij", "version", "6"))
                .statusCode(412)
                .body(containsString("Van een collega"))
                .body(containsString("Van mij"))
                .body(containsString("name=\"version\" value=\"7\""));
        assertThat(services.last(ASSESS).ifMatch()).isEqualTo("\"6\"");
    }

    @Test
    void one_more_action_only_adds_a_line() {
        send(
                        "/werk/beoordelingen/" + ID,
                        Map.of(
                                "recommendation",
                                SECOND,
                                "outcome",
                                "ACCEPTED",
                                "actions[0].text",
                                "Eerst dit",
                                "more",
                                "ja"))
                .statusCode(200)
                .body(containsString("value=\"Eerst dit\""))
                .body(containsString("name=\"actions[1].text\""));
        assertThat(services.count(ASSESS)).isZero();
    }

    @Test
    void closing_lists_what_is_still_open() {
        page("/werk/beoordelingen/" + ID + "/sluiten")
                .body(containsString("1 aanbeveling heeft nog geen antwoord"))
                .body(containsString("Bel elke maand"))
                .body(not(containsString("Sluit de beoordeling</button>")));
    }

    @Test
    void what_is_closed_can_be_read_and_not_changed() {
        FakeReview.show(services, review("CLOSED", ACCEPTED, ACCEPTED));

        page("/werk/beoordelingen/" + ID)
                .body(containsString("Deze beoordeling is gesloten"))
                .body(not(containsString("<textarea")));
    }

    @Test
    void another_municipality_gets_a_page_that_says_no() {
        services.answer("GET " + REVIEW + "/items", 403, "{\"title\":\"Niet toegestaan\",\"status\":403}");

        given().header(SignedIn.ROLE, "municipality")
                .accept("text/html")
                .get("/werk/beoordelingen/" + ID)
                .then()
                .statusCode(403);
    }

    @Test
    void what_was_agreed_is_changed_on_top_of_what_was_seen() {
        services.answer("PUT " + REVIEW, review("OPEN", ACCEPTED, "null"));
        String address = "/werk/beoordelingen/" + ID + "/afspraken";
        page(address).statusCode(200).body(containsString("value=\"2027-05-15\""));

        send(address, Map.of("version", "1", "due", "2027-06-01", "publishOn", "2027-06-10", "confirmation", "ja"))
                .statusCode(303);
        assertThat(services.last("PUT " + REVIEW).ifMatch()).isEqualTo("\"1\"");
        assertThat(services.last("PUT " + REVIEW).body())
                .isEqualTo("{\"municipalityCode\":\"GM0344\",\"regionCode\":\"JZ22\",\"occasion\":\"EVALUATION\","
                        + "\"visionVersion\":null,\"due\":\"2027-06-01\",\"publishOn\":\"2027-06-10\","
                        + "\"confirmation\":true,\"example\":false}");

        send(address, Map.of("version", "1", "due", "31-02-2027")).statusCode(400);
        services.answer("PUT " + REVIEW, 409, "{\"title\":\"Nee\",\"status\":409,\"detail\":\"Al openbaar.\"}");
        send(address, Map.of("version", "1", "publishOn", "2027-06-10"))
                .statusCode(409)
                .body(containsString("Al openbaar."))
                .body(containsString("value=\"2027-06-10\""));
    }

    @Test
    void the_answer_to_the_predecessor_says_what_it_was_an_answer_to() {
        String earlier =
                "\"earlier\":{\"occasion\":\"DRAFTING\",\"outcome\":\"ACCEPTED\",\"actions\":[],\"answeredAt\":\"2026-11-01T09:00:00Z\","
                        + "\"predecessor\":{\"id\":\"" + FIRST + "\",\"number\":4,\"title\":\"Eén nummer\"},"
                        + "\"municipality\":{\"code\":\"GM0999\",\"name\":\"Oudorp\"}},\"assessment\"";
        FakeReview.show(services, review("OPEN", ACCEPTED, "null").replace("\"assessment\"", earlier));

        page("/werk/beoordelingen/" + ID)
                .statusCode(200)
                .body(containsString("Dit was het antwoord op aanbeveling 4, die door deze is vervangen: Eén nummer"))
                .body(containsString("Dit antwoordde gemeente Oudorp"))
                .body(not(containsString("/beloften/")));
    }

    private static String review(String status, String first, String second) {
        return """
            {"id":"%s","municipality":{"code":"GM0344","name":"Utrecht"},"regionCode":"JZ22","occasion":"EVALUATION","status":"%s",
            "due":"2027-05-15","total":2,"answered":%d,"version":1,"items":[%s,%s]}\
            """.formatted(
                        ID,
                        status,
                        second.equals("null") ? 1 : 2,
                        item(FIRST, 1, "Maak één loket", first),
                        item(SECOND, 2, "Bel elke maand", second));
    }

    private static String item(String id, int number, String title, String assessment) {
        return """
            {"recommendation":{"id":"%s","number":%d,"title":"%s","text":"Omdat het helpt.","theme":{"id":"trust","name":"Vertrouwen"},
            "support":{"meetings":1,"meetingsInScope":2,"regions":1,"roles":[],"contributions":1,"endorsed":1,"endorsedWithRemark":0,"minorityViews":0}},
            "assessment":%s}\
            """.formatted(id, number, title, assessment);
    }

    private static ValidatableResponse page(String address) {
        return given().header(SignedIn.ROLE, "municipality").get(address).then();
    }

    private static ValidatableResponse send(String address, Map<String, String> form) {
        return given().header(SignedIn.ROLE, "municipality")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(address)
                .then();
    }
}
