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

/** A municipality works at answers that are not finished, takes over words of others, and answers several at once. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class AnswerDraftPageTest {

    private static final String ID = "0190a5d0-0000-7000-8000-000000000e00";
    private static final String FIRST = "0190a5d0-0000-7000-8000-000000000e01";
    private static final String SECOND = "0190a5d0-0000-7000-8000-000000000e02";
    private static final String REVIEW = "/v1/reviews/" + ID;
    private static final String PAGE = "/werk/beoordelingen/" + ID;
    private static final String DRAFT = REVIEW + "/drafts/" + FIRST;
    private static final String MINE = draft(false, true);

    FakeServices services;

    @BeforeEach
    void a_review_of_two_recommendations_without_an_answer() {
        services.forget();
        FakeReview.show(services, review(false, "null"));
        services.answer("PUT " + DRAFT, MINE);
    }

    @Test
    void a_draft_is_kept_and_the_work_goes_on_at_the_same_place() {
        send(PAGE, Map.of("recommendation", FIRST, "rationale", "Half", "draft", "3", "keep", "ja"))
                .statusCode(303)
                .header("Location", containsString("?aanbeveling=" + FIRST));

        assertThat(services.last("PUT " + DRAFT).ifMatch()).isEqualTo("\"3\"");
        assertThat(services.last("PUT " + DRAFT).query()).isEqualTo("submit=false");
        assertThat(services.last("PUT " + DRAFT).json().get("rationale").asText())
                .isEqualTo("Half");
    }

    @Test
    void the_form_goes_on_with_the_draft_and_the_answer_finishes_it() {
        FakeReview.show(services, review(false, MINE));
        services.answer("PUT " + REVIEW + "/assessments/" + FIRST, 201, "{\"outcome\":\"REJECTED\",\"version\":0}");

        page("?aanbeveling=" + FIRST)
                .body(containsString("Dit is een concept van"))
                .body(containsString("Half geschreven"))
                .body(containsString("name=\"draft\" value=\"5\""));
        send(PAGE, Map.of("recommendation", FIRST, "outcome", "REJECTED", "rationale", "Klaar", "draft", "5"))
                .statusCode(303);

        assertThat(services.last("PUT " + REVIEW + "/assessments/" + FIRST).query())
                .isEqualTo("draft=5");
    }

    @Test
    void the_words_of_a_colleague_stand_beside_the_own_ones() {
        services.answer(
                "PUT " + DRAFT,
                412,
                "{\"title\":\"Gewijzigd\",\"status\":412,\"detail\":\"Een ander wijzigde dit.\",\"current\":" + MINE
                        + "}");

        send(PAGE, Map.of("recommendation", FIRST, "rationale", "Van mij", "draft", "4", "keep", "ja"))
                .statusCode(412)
                .body(containsString("Een collega werkte intussen aan dit antwoord"))
                .body(containsString("Half geschreven"))
                .body(containsString("Van mij"))
                .body(containsString("name=\"draft\" value=\"5\""));
    }

    @Test
    void where_a_colleague_confirms_an_answer_is_handed_in() {
        FakeReview.show(services, review(true, "null"));

        page("").body(containsString("Leg voor aan een collega")).body(not(containsString("Opslaan en volgende")));
        FakeReview.show(services, review(true, draft(true, true)));
        send(PAGE, Map.of("recommendation", FIRST, "outcome", "REJECTED", "rationale", "Nee", "handIn", "ja"))
                .statusCode(303)
                .header("Location", containsString("?aanbeveling=" + SECOND + "&opgeslagen=" + FIRST));

        assertThat(services.last("PUT " + DRAFT).query()).isEqualTo("submit=true");
    }

    @Test
    void only_another_than_who_handed_it_in_can_confirm() {
        FakeReview.show(services, review(true, draft(true, true)));
        page("?aanbeveling=" + FIRST).body(not(containsString("Bevestig dit antwoord")));

        FakeReview.show(services, review(true, draft(true, false)));
        services.answer("PUT " + DRAFT + "/confirmation", "{\"outcome\":\"REJECTED\",\"version\":0}");
        page("?aanbeveling=" + FIRST)
                .body(containsString("Een collega legt dit antwoord aan u voor"))
                .body(containsString("Bevestig dit antwoord"));
        send(PAGE, Map.of("recommendation", FIRST, "draft", "5", "confirm", "ja"))
                .statusCode(303);

        assertThat(services.last("PUT " + DRAFT + "/confirmation").ifMatch()).isEqualTo("\"5\"");
    }

    @Test
    void the_words_of_another_municipality_come_below_the_own_with_its_name() {
        FakeReview.show(services, beside("""
            "others":[{"municipality":{"code":"GM0310","name":"De Bilt"},"outcome":"REJECTED","rationale":"Te duur.","actions":[],"answeredAt":"2026-11-01T09:00:00Z"},
            {"municipality":{"code":"GM0312","name":"Bunnik"},"outcome":null,"actions":[]}]\
            """));

        page("?aanbeveling=" + FIRST)
                .body(containsString("Toon 1 antwoord"))
                .body(containsString("Te duur."))
                .body(not(containsString("Bunnik")));
        send(PAGE, Map.of("recommendation", FIRST, "rationale", "Eerst dit.", "copy", "GM0310"))
                .statusCode(200)
                .body(containsString("Eerst dit.\n\nTe duur."))
                .body(containsString("name=\"copiedFrom\" value=\"GM0310\" checked"))
                .body(containsString("Overgenomen van gemeente De Bilt"))
                .body(containsString("value=\"REJECTED\" checked"));
    }

    @Test
    void what_was_answered_before_stands_beside_and_can_be_taken_again() {
        page("?aanbeveling=" + FIRST)
                .body(containsString("Wat uw gemeente eerder antwoordde"))
                .body(containsString("Versie 1"))
                .body(containsString("Toen kon het niet."));
        send(PAGE, Map.of("recommendation", FIRST, "copy", ""))
                .statusCode(200)
                .body(containsString("value=\"PARTIALLY_ACCEPTED\" checked"));
    }

    @Test
    void what_is_proposed_to_the_region_is_taken_over_at_once_or_one_by_one() {
        String proposal = """
            {"recommendationId":"%s","municipality":{"code":"GM0310","name":"De Bilt"},
            "answer":{"outcome":"REJECTED","rationale":"Samen niet.","actions":[],"passages":[]},"proposedAt":"2026-11-20T09:00:00Z","version":6}\
            """.formatted(FIRST);
        FakeReview.show(
                services,
                beside("\"proposal\":" + proposal
                        + ",\"others\":[{\"municipality\":{\"code\":\"GM0310\",\"name\":\"De Bilt\"}}]"));
        services.answer("GET /v1/joint-answers/JZ22", "{\"items\":[" + proposal + "],\"next\":null}");
        services.answer("PUT " + REVIEW + "/joint-answers", review(false, "null"));

        page("?aanbeveling=" + FIRST)
                .body(containsString("1 voorstel van uw regio overnemen"))
                .body(containsString("Samen niet."))
                .body(containsString("name=\"proposal\" value=\"6\""));
        send(PAGE, Map.of("recommendation", FIRST, "copy", "regio"))
                .body(containsString("Overgenomen van gemeente De Bilt"))
                .body(containsString("name=\"copiedFrom\" value=\"GM0310\" checked"));
        page("/regio").body(containsString("Voorstel van gemeente De Bilt"));
        send(PAGE + "/regio", Map.of("kies", FIRST + "/6")).statusCode(303);

        assertThat(services.last("PUT " + REVIEW + "/joint-answers").body())
                .isEqualTo("{\"items\":[{\"recommendationId\":\"" + FIRST + "\",\"version\":6}]}");
        send(PAGE + "/regio", Map.of("kies", "onzin")).statusCode(400);
    }

    @Test
    void an_answer_is_proposed_to_the_region_and_is_still_no_answer() {
        String proposal = "PUT /v1/joint-answers/JZ22/" + FIRST;
        services.answer(proposal, 201, "{\"recommendationId\":\"" + FIRST + "\",\"version\":0}");

        send(PAGE, Map.of("recommendation", FIRST, "outcome", "ACCEPTED", "propose", "ja", "proposal", ""))
                .statusCode(303);

        assertThat(services.last(proposal).body())
                .isEqualTo(
                        "{\"municipalityCode\":\"GM0344\",\"outcome\":\"ACCEPTED\",\"rationale\":null,\"actions\":[]}");
        assertThat(services.count("PUT " + REVIEW + "/assessments/" + FIRST)).isZero();
    }

    @Test
    void several_get_one_answer() {
        services.answer("PUT " + REVIEW + "/assessments", review(false, "null"));

        page("").body(containsString("Zelfde antwoord voor de gekozen"));
        page("/samen?kies=" + FIRST + "&kies=" + SECOND)
                .statusCode(200)
                .body(containsString("Eén antwoord voor 2 aanbevelingen"))
                .body(containsString("Geef dit antwoord aan alle 2"));
        given().header(SignedIn.ROLE, "municipality")
                .redirects()
                .follow(false)
                .formParam("kies", FIRST, SECOND)
                .formParam("outcome", "ACCEPTED")
                .post(PAGE + "/samen")
                .then()
                .statusCode(303)
                .header("Location", containsString(PAGE));

        assertThat(services.last("PUT " + REVIEW + "/assessments").body())
                .isEqualTo(
                        "{\"items\":[{\"recommendationId\":\"" + FIRST + "\"},{\"recommendationId\":\"" + SECOND
                                + "\"}],\"outcome\":\"ACCEPTED\",\"rationale\":null,\"actions\":[],\"passages\":[],\"copiedFrom\":null}");
    }

    @Test
    void everything_of_a_theme_can_be_chosen_at_once() {
        page("/samen?alle=ja").body(containsString("Eén antwoord voor 2 aanbevelingen"));
        page("/samen?alle=ja&thema=waiting")
                .body(containsString("Eén antwoord voor 1 aanbeveling"))
                .body(containsString("name=\"kies\" value=\"" + SECOND));
    }

    @Test
    void one_at_which_a_colleague_works_does_not_join() {
        FakeReview.show(services, review(false, MINE));

        page("/samen?kies=" + FIRST + "&kies=" + SECOND)
                .body(containsString("Eén antwoord voor 1 aanbeveling"))
                .body(containsString("1 gekozen aanbeveling heeft al een antwoord"))
                .body(not(containsString("name=\"kies\" value=\"" + FIRST)));
        page("/samen").body(containsString("Kies in de lijst aanbevelingen"));
    }

    @Test
    void what_is_wrong_with_an_answer_to_several_is_told_on_its_form() {
        services.answer(
                "PUT " + REVIEW + "/assessments",
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"rationale\",\"message\":\"Leg uit"
                        + " waarom.\"}]}");

        send(PAGE + "/samen", Map.of("kies", FIRST, "outcome", "REJECTED"))
                .statusCode(400)
                .body(containsString("href=\"#rationale\""))
                .body(containsString("value=\"REJECTED\" checked"));
    }

    @Test
    void the_list_shows_what_was_chosen() {
        FakeReview.show(services, review(true, draft(true, false)));

        page("?toon=bevestigen")
                .body(containsString("Te bevestigen 1"))
                .body(containsString("wacht op een collega"))
                .body(not(containsString("> Bel elke maand<span class=\"rv-todo__meta\">")));
        page("?toon=concept").body(containsString("Hier staat nu niets."));
        page("?thema=waiting").body(containsString("Open 1")).body(containsString("value=\"waiting\" selected"));
    }

    private static String review(boolean confirmation, String draft) {
        return """
            {"id":"%s","municipality":{"code":"GM0344","name":"Utrecht"},"regionCode":"JZ22","occasion":"EVALUATION","status":"OPEN",
            "confirmation":%s,"due":"2027-05-15","total":2,"answered":0,"version":1,"items":[
            {"recommendation":%s,"assessment":null,"draft":%s,"earlier":{"reviewId":"%s","occasion":"DRAFTING","visionVersion":"Versie 1",
            "outcome":"PARTIALLY_ACCEPTED","rationale":"Toen kon het niet.","actions":[],"answeredAt":"2024-11-01T09:00:00Z"}},
            {"recommendation":%s,"assessment":null}]}\
            """.formatted(
                        ID,
                        confirmation,
                        recommendation(FIRST, 1, "Maak één loket", "trust", "Vertrouwen"),
                        draft,
                        ID,
                        recommendation(SECOND, 2, "Bel elke maand", "waiting", "Wachten"));
    }

    /** The review with more beside the first recommendation. */
    private static String beside(String more) {
        return review(false, "null").replaceFirst("\"draft\":null", "$0," + more);
    }

    private static String recommendation(String id, int number, String title, String theme, String name) {
        return """
            {"id":"%s","number":%d,"title":"%s","text":"Omdat het helpt.","theme":{"id":"%s","name":"%s"},
            "support":{"meetings":1,"meetingsInScope":2,"roles":[],"minorityViews":0}}\
            """.formatted(id, number, title, theme, name);
    }

    private static String draft(boolean submitted, boolean own) {
        return """
            {"answer":{"outcome":"REJECTED","rationale":"Half geschreven","actions":[],"passages":[]},
            "submitted":%s,"own":%s,"keptAt":"2026-11-20T09:00:00Z","version":5}\
            """.formatted(submitted, own);
    }

    private static ValidatableResponse page(String rest) {
        return given().header(SignedIn.ROLE, "municipality").get(PAGE + rest).then();
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
