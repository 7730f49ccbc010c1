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

    FakeServices services;

    @BeforeEach
    void regions() {
        services.forget();
        services.answer("GET /v1/regions", REGIONS);
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
        return given().header(SignedIn.ROLE, "facilitator")
                .redirects()
                .follow(false)
                .formParams(form)
                .post("/werk/bijeenkomsten/nieuw")
                .then();
    }

    private static ValidatableResponse page(String address) {
        return given().header(SignedIn.ROLE, "facilitator").get(address).then();
    }
}
