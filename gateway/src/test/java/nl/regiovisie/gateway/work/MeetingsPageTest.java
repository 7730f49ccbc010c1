package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class MeetingsPageTest {

    private static final String ID = "0190a5d0-0000-7000-8000-000000000001";
    private static final String PLAN = "PUT /v1/meetings/" + ID;
    private static final String REGIONS = """
            {"items":[{"code":"JZ22","name":"Utrecht Stad","displayName":"Utrecht Stad","abbreviation":"UTS","provinces":["Utrecht"],"municipalityCount":1},
            {"code":"JZ13","name":"Amsterdam","displayName":"Amsterdam-Amstelland","abbreviation":"AMS","provinces":["Noord-Holland"],"municipalityCount":7}]}""";

    private static final String KINDS = """
            {"items":[{"id":"REGIONAL","name":"Regiobijeenkomst","description":"Voor iedereen.","needsRegion":true,"affiliatedOnly":false}]}""";

    private static final String FACILITATORS = """
            {"items":[{"account":"a1","name":"Nel de Vries"},{"account":"a2","name":"Noor Voorbeeld"}]}""";

    private static final String FULL = """
            {"id":"0190a5d0-0000-7000-8000-0000000000aa","title":"Wachten op hulp","kind":"REGIONAL","mode":"ONLINE","status":"PLANNED","series":"praat-mee",
            "regionCodes":["JZ22"],"startsAt":"2031-01-14T18:30:00Z","endsAt":"2031-01-14T20:30:00Z","seats":40,"minimum":5,
            "audience":"EVERYONE","facilitators":["a1"],"onlineLink":"https://bijeenkomst.example/abc","guidingQuestions":["Wat gaat goed?"],
            "agenda":[{"start":"19:30","minutes":120,"title":"Welkom"}],"notice":"Verzonnen.","example":true,"mine":true,"version":3}""";

    FakeServices services;

    @BeforeEach
    void regions() {
        services.forget();
        services.answer("GET /v1/regions", REGIONS);
        services.answer("GET /v1/meeting-kinds", KINDS);
        services.answer("GET /v1/series", "{\"items\":[{\"id\":\"praat-mee\",\"name\":\"Praat mee\"}]}");
        services.answer("GET /v1/facilitators", FACILITATORS);
        services.answer("PUT /v1/facilitators/me", "{\"account\":\"a1\",\"name\":\"Nel de Vries\"}");
    }

    @Test
    void whoever_opens_the_list_can_be_asked_to_join_by_others() {
        services.answer("GET /v1/meetings", "{\"items\":[]}");

        page("/werk/bijeenkomsten").statusCode(200).body(containsString("nog geen bijeenkomsten"));
        assertThat(services.count("PUT /v1/facilitators/me")).isEqualTo(1);
    }

    @Test
    void few_registrations_are_told_beside_the_meeting() {
        String few = Meetings.json("PLANNED", "2099-01-14T18:30:00Z")
                .replace("\"version\"", "\"minimum\":5,\"warnedAt\":\"2099-01-12T10:00:00Z\",\"version\"");
        services.answer("GET /v1/meetings", "{\"items\":[" + few + "]}");

        page("/werk/bijeenkomsten").body(containsString("u wilde er minstens 5"));
    }

    @Test
    void a_draft_stands_apart_and_cannot_be_captured_yet() {
        services.answer("GET /v1/meetings", "{\"items\":[" + Meetings.json("DRAFT", "2099-01-14T18:30:00Z") + "]}");

        page("/werk/bijeenkomsten")
                .body(containsString("Concepten"))
                .body(containsString(Meetings.ID + "/wijzigen"))
                .body(not(containsString(Meetings.ID + "/vastleggen")));
    }

    @Test
    void an_hour_that_the_clock_skips_is_refused_at_its_field() {
        Map<String, Object> night = filled("date", "2031-03-30");
        night.put("start", "02.30");
        night.put("end", "03.30");
        night.put("agenda", "");

        plan(night)
                .statusCode(400)
                .body(containsString("href=\"#start\""))
                .body(containsString("gaat de klok van 2 uur naar 3 uur"))
                .body(not(containsString("href=\"#end\"")));
        assertThat(services.count(PLAN)).isZero();
    }

    @Test
    void of_an_hour_that_comes_twice_the_first_is_taken_and_that_is_said() {
        services.answer(PLAN, 201, Meetings.json("PLANNED", "2031-10-26T00:30:00Z"));
        services.answer("GET /v1/meetings", "{\"items\":[]}");
        Map<String, Object> night = filled("date", "2031-10-26");
        night.put("start", "02.30");
        night.put("end", "03.30");
        night.put("agenda", "");

        plan(night).statusCode(303).header("Location", containsString("?uur=dubbel#"));
        assertThat(services.last(PLAN).json().get("startsAt").asText()).isEqualTo("2031-10-26T00:30:00Z");
        page("/werk/bijeenkomsten?uur=dubbel").body(containsString("twee keer voor"));
    }

    @Test
    void a_draft_is_kept_from_others_and_a_plan_is_not() {
        services.answer(PLAN, 201, Meetings.json("DRAFT", "2031-01-14T18:30:00Z"));

        plan(filled("draft", "true")).statusCode(303);
        assertThat(services.last(PLAN).json().get("draft").asBoolean()).isTrue();
        plan(filled()).statusCode(303);
        assertThat(services.last(PLAN).json().get("draft").asBoolean()).isFalse();
    }

    @Test
    void a_copy_has_everything_but_the_day_and_an_id_of_its_own() {
        services.answer("GET /v1/meetings/" + Meetings.ID, FULL);

        page("/werk/bijeenkomsten/nieuw?kopie=" + Meetings.ID)
                .statusCode(200)
                .body(containsString("value=\"Wachten op hulp\""))
                .body(containsString("name=\"date\" type=\"date\" value=\"\""))
                .body(containsString("name=\"start\" type=\"text\" value=\"19.30\""))
                .body(containsString("19.30 Welkom"))
                .body(containsString("value=\"JZ22\" checked"))
                .body(not(containsString("value=\"" + Meetings.ID + "\"")));
    }

    @Test
    void a_change_names_its_version_and_keeps_what_the_form_does_not_ask() {
        services.answer("GET /v1/meetings/" + Meetings.ID, FULL);
        services.answer("PUT /v1/meetings/" + Meetings.ID, FULL);
        page("/werk/bijeenkomsten/" + Meetings.ID + "/wijzigen")
                .statusCode(200)
                .body(containsString("name=\"version\" value=\"3\""))
                .body(containsString("name=\"notice\" value=\"Verzonnen.\""))
                .body(containsString("name=\"date\" type=\"date\" value=\"2031-01-14\""))
                .body(not(containsString("name=\"draft\"")));

        Map<String, Object> form = filled("id", Meetings.ID);
        form.put("version", "3");
        form.put("notice", "Verzonnen.");
        form.put("example", "true");
        post("/werk/bijeenkomsten/" + Meetings.ID + "/wijzigen", form).statusCode(303);
        assertThat(services.last("PUT /v1/meetings/" + Meetings.ID).ifMatch()).isEqualTo("\"3\"");
        assertThat(services.last("PUT /v1/meetings/" + Meetings.ID)
                        .json()
                        .get("notice")
                        .asText())
                .isEqualTo("Verzonnen.");
    }

    @Test
    void who_moves_a_meeting_sees_first_how_many_cannot_come_and_then_decides() {
        String clashes = "GET /v1/meetings/" + Meetings.ID + "/clashes";
        services.answer("GET /v1/meetings/" + Meetings.ID, FULL);
        services.answer("PUT /v1/meetings/" + Meetings.ID, FULL);
        services.answer(clashes, "{\"people\":7,\"fewerThan\":null}");
        Map<String, Object> form = filled("id", Meetings.ID);
        form.put("version", "3");
        form.put("date", "2031-01-21");

        String page = post("/werk/bijeenkomsten/" + Meetings.ID + "/wijzigen", form)
                .statusCode(200)
                .body(containsString("7 aangemelde mensen zijn dan ook bij een andere bijeenkomst."))
                .extract()
                .asString();
        assertThat(services.last(clashes).query())
                .isEqualTo("startsAt=2031-01-21T18:30:00Z&endsAt=2031-01-21T20:30:00Z");
        assertThat(services.count("PUT /v1/meetings/" + Meetings.ID)).isZero();

        form.put("warned", Jsoup.parse(page).select("input[name=warned]").val());
        post("/werk/bijeenkomsten/" + Meetings.ID + "/wijzigen", form).statusCode(303);
        form.put("date", "2031-01-22");
        post("/werk/bijeenkomsten/" + Meetings.ID + "/wijzigen", form).statusCode(200);
    }

    @Test
    void a_meeting_moves_at_once_when_nobody_is_elsewhere_or_that_cannot_be_told() {
        services.answer("GET /v1/meetings/" + Meetings.ID, FULL);
        services.answer("PUT /v1/meetings/" + Meetings.ID, FULL);
        Map<String, Object> form = filled("id", Meetings.ID);
        form.put("version", "3");
        form.put("date", "2031-01-21");

        for (int status : new int[] {200, 503}) {
            services.answer(
                    "GET /v1/meetings/" + Meetings.ID + "/clashes", status, "{\"people\":0,\"fewerThan\":null}");
            post("/werk/bijeenkomsten/" + Meetings.ID + "/wijzigen", form).statusCode(303);
        }
    }

    @Test
    void what_someone_else_changed_meanwhile_is_shown_and_never_overwritten_unseen() {
        services.answer(
                "PUT /v1/meetings/" + Meetings.ID,
                412,
                "{\"title\":\"Gewijzigd\",\"status\":412,\"detail\":\"Iemand anders was eerder.\",\"current\":"
                        + FULL.replace("Wachten op hulp", "Samen wachten").replace("\"version\":3", "\"version\":4")
                        + "}");
        Map<String, Object> form = filled("id", Meetings.ID);
        form.put("version", "3");

        post("/werk/bijeenkomsten/" + Meetings.ID + "/wijzigen", form)
                .statusCode(412)
                .body(containsString("Samen wachten"))
                .body(containsString("value=\"Wachten op hulp\""))
                .body(containsString("name=\"version\" value=\"4\""));
    }

    @Test
    void a_meeting_is_called_off_with_a_reason() {
        services.answer("GET /v1/meetings/" + Meetings.ID, FULL);
        services.answer("DELETE /v1/meetings/" + Meetings.ID, FULL);
        String address = "/werk/bijeenkomsten/" + Meetings.ID + "/afzeggen";

        page(address).statusCode(200).body(containsString("krijgt één keer bericht"));
        post(address, Map.of("reason", "Storm")).statusCode(303).header("Location", containsString("/bijeenkomsten/"));
        assertThat(services.last("DELETE /v1/meetings/" + Meetings.ID).query()).isEqualTo("reason=Storm");
    }

    @Test
    void the_address_of_the_own_calendar_is_shown_once() {
        services.answer(
                "POST /v1/facilitators/me/calendar", 201, "{\"address\":\"https://regiovisie.example/v1/x.ics\"}");

        post("/werk/bijeenkomsten/agenda", Map.of("x", "y"))
                .statusCode(200)
                .body(containsString("value=\"https://regiovisie.example/v1/x.ics\""));
    }

    @Test
    void a_facilitator_sees_what_is_not_finished_yet() {
        services.answer("GET /v1/meetings", "{\"items\":[" + Meetings.json("PLANNED", "2021-10-12T17:30:00Z") + "]}");

        page("/werk/bijeenkomsten")
                .statusCode(200)
                .body(containsString("1 bijeenkomst is nog niet klaar"))
                .body(containsString("insdag 12 oktober 2021, 19.30"))
                .body(containsString("/werk/bijeenkomsten/" + Meetings.ID + "/vastleggen"));
        assertThat(services.last("GET /v1/meetings").authorization()).isEqualTo("Bearer token-of-facilitator");
    }

    @Test
    void someone_with_another_role_sees_nothing() {
        given().header(SignedIn.ROLE, "editor")
                .get("/werk/bijeenkomsten")
                .then()
                .statusCode(403);
    }

    @Test
    void a_meeting_is_planned_in_dutch_time() {
        services.answer(PLAN, 201, Meetings.json("PLANNED", "2031-01-14T18:30:00Z"));

        plan(filled()).statusCode(303).header("Location", containsString("/werk/bijeenkomsten"));

        var asked = services.last(PLAN).json();
        assertThat(asked.get("startsAt").asText()).isEqualTo("2031-01-14T18:30:00Z");
        assertThat(asked.get("regionCodes").toString()).isEqualTo("[\"JZ22\",\"JZ13\"]");
        assertThat(asked.get("agenda").toString())
                .isEqualTo(
                        "[{\"start\":\"19:30\",\"minutes\":15,\"title\":\"Welkom\"},{\"start\":\"19:45\",\"minutes\":105,\"title\":\"Gesprek\"}]");
    }

    @Test
    void the_empty_form_has_an_id_of_its_own_so_that_sending_twice_plans_one_meeting() {
        page("/werk/bijeenkomsten/nieuw").statusCode(200).body(containsString("name=\"id\" value=\"0"));
    }

    @Test
    void a_day_that_does_not_exist_is_told_at_the_field_and_everything_typed_stays() {
        plan(filled("date", "2031-02-30"))
                .statusCode(400)
                .body(containsString("Kies een dag die bestaat."))
                .body(containsString("href=\"#date\""))
                .body(containsString("(1 fout) Plan een bijeenkomst"))
                .body(containsString("value=\"Wachten op hulp\""))
                .body(containsString("value=\"JZ22\" checked"));
        assertThat(services.count(PLAN)).isZero();
    }

    @Test
    void what_the_service_refuses_is_told_at_the_field_of_the_form() {
        services.answer(
                PLAN,
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"startsAt\",\"message\":\"Kies een dag na vandaag.\"},{\"field\":\"regionCodes[0]\",\"message\":\"Deze regio bestaat niet.\"}]}");

        plan(filled())
                .statusCode(400)
                .body(containsString("href=\"#date\""))
                .body(containsString("href=\"#regionCodes\""))
                .body(containsString("Er zijn 2 dingen niet goed ingevuld"));
    }

    @Test
    void nothing_that_was_typed_is_lost_when_the_service_is_down() {
        services.answer(PLAN, 503, "{\"title\":\"Even niet bereikbaar\",\"status\":503}");

        plan(filled())
                .statusCode(503)
                .body(containsString("Wat u invulde staat er nog"))
                .body(containsString("value=\"Wachten op hulp\""))
                .body(containsString("19.30 Welkom"));
    }

    @Test
    void everything_that_is_missing_is_told_at_once_and_nothing_is_chosen_beforehand() {
        assertThat(Jsoup.parse(page("/werk/bijeenkomsten/nieuw").extract().asString())
                        .select("input[name=mode][checked]"))
                .isEmpty();

        Document again = Jsoup.parse(plan(Map.of("id", ID, "kind", "REGIONAL"))
                .statusCode(400)
                .extract()
                .asString());

        assertThat(again.select(".rv-errors a").eachAttr("href"))
                .containsExactly("#title", "#date", "#start", "#end", "#seats", "#mode");
    }

    @Test
    void what_was_typed_cannot_become_markup() {
        plan(filled("seats", "<script>alert(1)</script>"))
                .statusCode(400)
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script>alert")));
    }

    @Test
    void a_form_that_was_tampered_with_is_refused() {
        plan(filled("id", "geen-id")).statusCode(400);
    }

    private static Map<String, Object> filled() {
        Map<String, Object> form = new HashMap<>();
        form.put("id", ID);
        form.put("title", "Wachten op hulp");
        form.put("kind", "REGIONAL");
        form.put("mode", "ONLINE");
        form.put("regionCodes", List.of("JZ22", "JZ13"));
        form.put("date", "2031-01-14");
        form.put("start", "19.30");
        form.put("end", "21.30");
        form.put("seats", "40");
        form.put("agenda", "19.30 Welkom\r\n19.45 Gesprek");
        return form;
    }

    private static Map<String, Object> filled(String field, String typed) {
        Map<String, Object> form = filled();
        form.put(field, typed);
        return form;
    }

    private static ValidatableResponse plan(Map<String, Object> form) {
        return post("/werk/bijeenkomsten/nieuw", form);
    }

    private static ValidatableResponse post(String address, Map<String, Object> form) {
        return given().header(SignedIn.ROLE, "facilitator")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(address)
                .then();
    }

    private static ValidatableResponse page(String address) {
        return given().header(SignedIn.ROLE, "facilitator").get(address).then();
    }
}
