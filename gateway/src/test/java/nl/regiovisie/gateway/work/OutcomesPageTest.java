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

/** Writing down, endorsing and publishing what was said. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class OutcomesPageTest {

    private static final String MEETING = "/v1/meetings/" + Meetings.ID;
    private static final String WORK = "/werk/bijeenkomsten/" + Meetings.ID;
    private static final String FIRST = "0190a5d0-0000-7000-8000-000000000b01";
    private static final String SECOND = "0190a5d0-0000-7000-8000-000000000b02";

    FakeServices services;

    @BeforeEach
    void a_meeting_with_two_outcomes() {
        services.forget();
        services.answer("GET " + MEETING, Meetings.json("PLANNED", "2021-10-12T17:30:00Z"));
        services.answer("GET /v1/regions", "{\"items\":[]}");
        services.answer("GET /v1/themes", "{\"items\":[{\"id\":\"trust\",\"name\":\"Vertrouwen\",\"position\":1}]}");
        services.answer("GET /v1/series", "{\"items\":[],\"next\":null}");
        services.answer(
                "GET /v1/participant-roles",
                "{\"items\":[{\"id\":\"caregiver\",\"name\":\"Opvoeder\",\"plural\":\"Opvoeders\",\"position\":1}]}");
        services.answer(
                "GET /v1/care-kinds", "{\"items\":[{\"id\":\"foster-care\",\"name\":\"Pleegzorg\",\"position\":1}]}");
        outcomes(outcome(FIRST, "Bel elke maand.", null), outcome(SECOND, "Eén loket.", null));
    }

    @Test
    void the_page_for_writing_down_has_themes_roles_and_all_seven_kinds() {
        page("/vastleggen")
                .statusCode(200)
                .body(containsString("data-meeting=\"" + Meetings.ID + "\""))
                .body(containsString("<option value=\"trust\" lang=\"nl\">Vertrouwen</option>"))
                .body(containsString("[{\"id\":\"caregiver\",\"name\":\"Opvoeder\",\"plural\":\"Opvoeders\"}]"))
                .body(containsString("value=\"SIGNAL\""))
                .body(containsString("<option value=\"Wat gaat goed?\">Wat gaat goed?</option>"));
    }

    @Test
    void a_series_may_offer_some_themes_and_others_are_there_for_what_was_said_before() {
        services.answer(
                "GET " + MEETING,
                Meetings.json("PLANNED", "2021-10-12T17:30:00Z")
                        .replace("\"seats\"", "\"series\":\"najaar\",\"seats\""));
        services.answer(
                "GET /v1/series", "{\"items\":[{\"id\":\"najaar\",\"name\":\"Najaar\",\"themes\":[\"trust\"]}]}");
        services.answer(
                "GET /v1/themes",
                "{\"items\":[{\"id\":\"trust\",\"name\":\"Vertrouwen\"},{\"id\":\"access\",\"name\":\"Toegang\"}]}");

        page("/vastleggen")
                .body(containsString("<option value=\"trust\" lang=\"nl\">Vertrouwen</option>"))
                .body(containsString("<option value=\"access\" lang=\"nl\" hidden>Toegang</option>"))
                .body(containsString("data-theme=\"access\" data-extra hidden"));
    }

    @Test
    void without_a_script_the_page_for_writing_down_says_so() {
        page("/vastleggen").body(containsString("<noscript>")).body(containsString("heeft JavaScript nodig"));
    }

    @Test
    void after_publication_nothing_can_be_written_down_any_more() {
        services.answer("GET " + MEETING, Meetings.json("PUBLISHED", "2021-10-12T17:30:00Z"));

        page("/vastleggen").body(containsString("niets meer toevoegen")).body(not(containsString("capture")));
    }

    @Test
    void the_list_opens_at_the_first_item_without_endorsement() {
        outcomes(outcome(FIRST, "Bel elke maand.", "ENDORSED"), outcome(SECOND, "Eén loket.", null));

        page("/bekrachtigen")
                .statusCode(200)
                .body(containsString("1 van 2 bekrachtigd"))
                .body(containsString("<h2 class=\"rv-said\" lang=\"nl\">Eén loket.</h2>"))
                .body(containsString("Op de vraag: Wat gaat goed?"));
    }

    @Test
    void an_endorsement_is_stored_with_the_version_that_the_group_saw_and_the_next_comes_up() {
        services.answer("PUT " + MEETING + "/outcomes/" + FIRST + "/endorsement", outcome(FIRST, "x", "ENDORSED"));

        send(
                        "/bekrachtigen",
                        Map.of("outcome", FIRST, "version", "3", "result", "MINORITY_VIEW", "heldBy", "Twee ouders"))
                .statusCode(303)
                .header("Location", containsString("punt=" + SECOND));

        var asked = services.last("PUT " + MEETING + "/outcomes/" + FIRST + "/endorsement");
        assertThat(asked.ifMatch()).isEqualTo("\"3\"");
        assertThat(asked.json().get("heldBy").asText()).isEqualTo("Twee ouders");
    }

    @Test
    void a_remark_that_is_missing_is_told_at_its_field() {
        services.answer(
                "PUT " + MEETING + "/outcomes/" + FIRST + "/endorsement",
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"remark\",\"message\":\"Schrijf de opmerking op.\"}]}");

        send("/bekrachtigen", Map.of("outcome", FIRST, "version", "3", "result", "ENDORSED_WITH_REMARK"))
                .statusCode(400)
                .body(containsString("href=\"#remark\""))
                .body(containsString("value=\"ENDORSED_WITH_REMARK\" checked"));
    }

    @Test
    void publishing_first_shows_what_is_not_endorsed_yet() {
        page("/publiceren")
                .body(containsString("2 punten zijn nog niet bekrachtigd"))
                .body(containsString("Bel elke maand."));
    }

    @Test
    void who_was_ticked_at_the_door_is_counted_already() {
        all_endorsed();
        services.answer(
                "GET " + MEETING + "/registration-counts",
                "{\"meetingId\":\"" + Meetings.ID
                        + "\",\"seats\":8,\"registered\":5,\"waiting\":0,\"roles\":[{\"role\":\"caregiver\",\"registered\":5,\"present\":4}]}");

        page("/publiceren")
                .body(containsString("name=\"count-caregiver\" type=\"text\" inputmode=\"numeric\" value=\"4\""));
    }

    @Test
    void publishing_asks_for_certainty_on_a_page_of_its_own() {
        all_endorsed();

        send("/publiceren", Map.of("count-caregiver", "6", "present", "5"))
                .statusCode(200)
                .body(containsString("Weet u het zeker?"))
                .body(containsString("U publiceert 2 punten."))
                .body(containsString("name=\"count-caregiver\" value=\"6\""));
        assertThat(services.count("PUT " + MEETING + "/publication")).isZero();
    }

    @Test
    void after_the_yes_the_outcomes_and_the_attendance_are_published() {
        all_endorsed();
        services.answer("PUT " + MEETING + "/publication", "{}");

        send(
                        "/publiceren",
                        Map.of(
                                "count-caregiver", "6",
                                "care-foster-care", "3",
                                "present", "5",
                                "missing", "Geen jongerenraad\n\n Geen wethouder ",
                                "note", "Mooi",
                                "checked", "ja"))
                .statusCode(303);

        assertThat(services.last("PUT " + MEETING + "/publication").body())
                .isEqualTo(
                        "{\"attendance\":[{\"role\":\"caregiver\",\"count\":6}],"
                                + "\"care\":[{\"kind\":\"foster-care\",\"count\":3}],\"present\":5,"
                                + "\"missing\":[\"Geen jongerenraad\",\"Geen wethouder\"],\"notEndorsedBecause\":null,\"note\":\"Mooi\"}");
    }

    @Test
    void what_the_group_did_not_look_at_is_published_only_with_a_reason() {
        services.answer("PUT " + MEETING + "/publication", "{}");

        send("/publiceren", Map.of("checked", "ja")).statusCode(400).body(containsString("href=\"#reason\""));
        send("/publiceren", Map.of("reason", "De zaal moest dicht."))
                .statusCode(200)
                .body(containsString("Iedereen leest waarom: De zaal moest dicht."));
        assertThat(services.count("PUT " + MEETING + "/publication")).isZero();

        send("/publiceren", Map.of("reason", "De zaal moest dicht.", "checked", "ja"))
                .statusCode(303);
        assertThat(services.last("PUT " + MEETING + "/publication")
                        .json()
                        .get("notEndorsedBecause")
                        .asText())
                .isEqualTo("De zaal moest dicht.");
    }

    @Test
    void what_is_confidential_need_not_be_endorsed_and_is_said_to_stay_inside() {
        outcomes(
                outcome(FIRST, "Bel elke maand.", "ENDORSED"),
                outcome(SECOND, "Onder ons.", null).replace("\"version\"", "\"confidential\":true,\"version\""));

        page("/publiceren")
                .body(containsString("1 punt is klaar om te publiceren"))
                .body(containsString("1 punt blijft binnen"));
    }

    @Test
    void a_count_that_is_no_number_is_told_at_its_field() {
        all_endorsed();

        send("/publiceren", Map.of("count-caregiver", "veel", "checked", "ja"))
                .statusCode(400)
                .body(containsString("href=\"#count-caregiver\""))
                .body(containsString("value=\"veel\""));
    }

    @Test
    void after_publication_the_page_says_what_happens_next() {
        services.answer("GET " + MEETING, Meetings.json("PUBLISHED", "2021-10-12T17:30:00Z"));

        page("/publiceren").body(containsString("bundelen wat bij elkaar hoort"));
    }

    private void all_endorsed() {
        outcomes(outcome(FIRST, "Bel elke maand.", "ENDORSED"), outcome(SECOND, "Eén loket.", "ENDORSED"));
    }

    private void outcomes(String... items) {
        services.answer("GET " + MEETING + "/outcomes", "{\"items\":[" + String.join(",", items) + "],\"next\":null}");
    }

    private static String outcome(String id, String text, String result) {
        return """
                {"id":"%s","position":1,"kind":"TIP","theme":"trust","text":"%s","question":"Wat gaat goed?","voicedBy":["caregiver"],"regionCodes":["JZ22"],
                "endorsement":%s,"version":3}""".formatted(id, text, result == null ? "null" : "{\"result\":\"" + result + "\"}");
    }

    private static ValidatableResponse page(String part) {
        return given().header(SignedIn.ROLE, "facilitator").get(WORK + part).then();
    }

    private static ValidatableResponse send(String part, Map<String, String> form) {
        return given().header(SignedIn.ROLE, "facilitator")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(WORK + part)
                .then();
    }
}
