package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
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

/** Registering for a meeting, and what people do with the link in their mail; all without JavaScript. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class RegistrationPagesTest {

    private static final String MEETING = Meetings.ID;
    private static final String FORM = "/bijeenkomsten/" + MEETING + "/aanmelden";
    private static final String ID = "0190a5d0-0000-7000-8000-0000000000b1";
    private static final String REGISTER = "PUT /v1/meetings/" + MEETING + "/registrations/" + ID;
    private static final String COUNTS = "GET /v1/meetings/" + MEETING + "/registration-counts";
    private static final String BODY = "44fc5eab-460c-3874-96db-bf78a3767db4";
    private static final String ROLES = """
            {"items":[{"id":"caregiver","name":"Opvoeder","plural":"Opvoeders","position":5}],"next":null}""";

    FakeServices services;

    @BeforeEach
    void a_meeting_ahead() {
        services.forget();
        services.answer("GET /v1/meetings/" + MEETING, Meetings.json("PLANNED", "2031-01-14T18:30:00Z"));
        services.answer("GET /v1/participant-roles", ROLES);
        services.answer(COUNTS, counts(40, 37, 0, null));
        services.answer(
                "GET /v1/bodies",
                "{\"items\":[" + body(BODY, "Raad De Wollen Want", "De Wollen Want") + ","
                        + body(ID, "Jongerenraad", "Yoda") + "," + body(MEETING, "Jongerenraad", "Pluim")
                        + "],\"next\":null}");
    }

    @Test
    void bodies_of_the_region_are_chosen_while_typing() {
        given().get(FORM)
                .then()
                .body(containsString("<option value=\"Raad De Wollen Want\">"))
                .body(containsString("<option value=\"Jongerenraad, Pluim\">"))
                .body(containsString("<option value=\"Jongerenraad, Yoda\">"));

        assertThat(services.last("GET /v1/bodies").query()).contains("region=JZ22");
    }

    @Test
    void an_organisation_that_is_not_in_the_list_is_as_welcome_and_so_is_a_list_that_does_not_come() {
        services.answer(
                REGISTER, 202, "{\"id\":\"" + ID + "\",\"meetingId\":\"" + MEETING + "\",\"expects\":\"REGISTERED\"}");
        Map<String, Object> form = filled();
        form.put("organisation", "Buurthuis");

        register(form).statusCode(303);
        assertThat(services.last(REGISTER).json().get("bodyId").isNull()).isTrue();

        services.answer("GET /v1/bodies", 503, "");
        given().get(FORM).then().statusCode(200);
        register(filled()).statusCode(303);
        assertThat(services.last(REGISTER).json().get("organisation").asText()).isEqualTo("Raad De Wollen Want");
    }

    @Test
    void who_changes_something_else_still_comes_for_the_same_body() {
        String own = own("REGISTERED", null)
                .replace(
                        "\"organisation\":null,\"bodyId\":null",
                        "\"organisation\":\"Onze raad\",\"bodyId\":\"" + BODY + "\"");
        services.answer("GET /v1/registrations/" + ID, own);
        services.answer("PUT /v1/registrations/" + ID, own);
        Map<String, Object> form = filled();
        form.put("version", "1");
        form.put("organisation", "Onze raad");

        given().formParams(form).redirects().follow(false).post("/aanmeldingen/" + ID + "/wijzigen?code=abc");

        assertThat(services.last("PUT /v1/registrations/" + ID)
                        .json()
                        .get("bodyId")
                        .asText())
                .isEqualTo(BODY);
    }

    @Test
    void the_form_says_how_many_seats_there_are_and_asks_no_more_than_needed() {
        given().get(FORM)
                .then()
                .statusCode(200)
                .body(containsString("Er zijn nog 3 plaatsen."))
                .body(containsString("autocomplete=\"email\""))
                .body(containsString("autocomplete=\"name\""))
                .body(containsString("Zes maanden na de bijeenkomst wissen wij uw gegevens."));
    }

    @Test
    void a_full_meeting_offers_the_waiting_list() {
        services.answer(COUNTS, counts(8, 8, 2, null));

        given().get(FORM)
                .then()
                .body(containsString("Er staan 2 mensen op de wachtlijst."))
                .body(containsString(">Zet mij op de wachtlijst</button>"));
    }

    @Test
    void a_meeting_that_takes_nobody_says_why_and_has_no_form() {
        for (String[] closed : new String[][] {
            {"CANCELLED", "gaat niet door"}, {"OVER", "is geweest"}, {"AFFILIATED_ONLY", "alleen voor raden"}
        }) {
            services.answer(COUNTS, counts(8, 0, 0, closed[0]));

            given().get(FORM)
                    .then()
                    .statusCode(200)
                    .body(containsString(closed[1]))
                    .body(not(containsString("action=\"/bijeenkomsten/" + MEETING + "/aanmelden\"")));
        }
    }

    @Test
    void somebody_registers_and_is_sent_to_the_mailbox() {
        services.answer(
                REGISTER, 202, "{\"id\":\"" + ID + "\",\"meetingId\":\"" + MEETING + "\",\"expects\":\"REGISTERED\"}");

        String next = register(filled())
                .statusCode(303)
                .header("Location", endsWith("/verstuurd?verwacht=REGISTERED"))
                .extract()
                .header("Location");

        assertThat(services.last(REGISTER).json().toString())
                .isEqualTo(
                        "{\"name\":\"Sanne\",\"email\":\"sanne@voorbeeld.example\",\"role\":\"caregiver\",\"capacity\":\"BODY\","
                                + "\"organisation\":\"Raad De Wollen Want\",\"bodyId\":\"" + BODY
                                + "\",\"needs\":[\"WHEELCHAIR\"],\"otherNeeds\":null,\"website\":null}");
        given().get(next)
                .then()
                .statusCode(200)
                .body(containsString("Kijk in uw mail"))
                .body(containsString("Er is plaats."));
    }

    @Test
    void who_will_wait_hears_that_at_once() {
        given().get(FORM + "/verstuurd?verwacht=WAITING").then().body(containsString("De bijeenkomst is vol."));
    }

    @Test
    void what_is_wrong_is_told_at_the_fields_and_everything_stays() {
        services.answer(
                REGISTER,
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"email\",\"message\":\"Dit is geen e-mailadres.\"},{\"field\":\"role\",\"message\":\"Vul dit in.\"}]}");

        register(filled())
                .statusCode(400)
                .body(containsString("href=\"#email\""))
                .body(containsString("href=\"#role\""))
                .body(containsString("value=\"Sanne\""))
                .body(containsString("value=\"Raad De Wollen Want\""))
                .body(containsString("value=\"WHEELCHAIR\" checked"))
                .body(containsString("value=\"" + ID + "\""));
    }

    @Test
    void a_refusal_stands_above_the_form() {
        services.answer(
                REGISTER, 409, "{\"title\":\"Kan niet\",\"status\":409,\"detail\":\"Deze bijeenkomst is geweest.\"}");

        register(filled())
                .statusCode(409)
                .body(containsString("Deze bijeenkomst is geweest."))
                .body(containsString("value=\"Sanne\""));
    }

    @Test
    void a_service_that_is_down_keeps_what_was_typed() {
        services.answer(REGISTER, 503, "");

        register(filled()).statusCode(503).body(containsString("value=\"Sanne\""));
    }

    @Test
    void the_link_shows_everything_that_somebody_registered_for() {
        services.answer(
                "GET /v1/registrations",
                "{\"items\":[" + own("REGISTERED", null) + "," + own("WAITING", 3) + "],\"next\":null}");

        given().get("/aanmeldingen?code=abc")
                .then()
                .statusCode(200)
                .body(containsString("U bent aangemeld en hebt een plaats."))
                .body(containsString("href=\"https://bijeenkomst.example/abc\""))
                .body(containsString("U staat op plaats 3 van de wachtlijst."))
                .body(containsString("action=\"/aanmeldingen/" + ID + "/afmelden?code=abc\""));
        assertThat(services.last("GET /v1/registrations").linkCode()).isEqualTo("abc");
    }

    @Test
    void of_two_meetings_at_one_time_people_choose_which_they_keep() {
        String other =
                own("WAITING", 3).replace("\"id\":\"" + ID, "\"id\":\"" + BODY).replace("Wachten op hulp", "Praat mee");
        services.answer(
                "GET /v1/registrations", "{\"items\":[" + own("REGISTERED", null) + "," + other + "],\"next\":null}");

        given().get("/aanmeldingen?code=abc")
                .then()
                .body(containsString("Dit is tegelijk met “Praat mee”"))
                .body(containsString("Houd “Wachten op hulp” en meld mij af voor “Praat mee”"))
                .body(containsString("Houd “Praat mee” en meld mij af voor “Wachten op hulp”"))
                .body(containsString("action=\"/aanmeldingen/" + BODY + "/afmelden?code=abc\""));

        services.answer(
                "GET /v1/registrations",
                "{\"items\":[" + own("REGISTERED", null) + ","
                        + other.replace("T18:30", "T20:30")
                                .replace("\"endsAt\":\"2031-01-14T20:30", "\"endsAt\":\"2031-01-14T22:30")
                        + "],\"next\":null}");
        given().get("/aanmeldingen?code=abc").then().body(not(containsString("tegelijk")));
    }

    @Test
    void a_link_that_a_program_follows_changes_nothing() {
        services.answer("GET /v1/registrations", "{\"items\":[" + own("REGISTERED", null) + "],\"next\":null}");

        given().get("/aanmeldingen?code=abc");
        given().get("/aanmeldingen/wissen?code=abc").then().statusCode(200).body(containsString("Ja, wis alles"));

        assertThat(services.count("DELETE /v1/registrations")).isZero();
    }

    @Test
    void who_withdraws_can_take_that_back() {
        services.answer("DELETE /v1/registrations/" + ID, own("WITHDRAWN", null));
        services.answer("PUT /v1/registrations/" + ID + "/return", own("REGISTERED", null));
        services.answer("GET /v1/registrations", "{\"items\":[" + own("WITHDRAWN", null) + "],\"next\":null}");

        given().redirects()
                .follow(false)
                .post("/aanmeldingen/" + ID + "/afmelden?code=abc")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/aanmeldingen?code=abc#a-" + ID));
        given().get("/aanmeldingen?code=abc").then().body(containsString("Toch weer aanmelden"));
        given().redirects()
                .follow(false)
                .post("/aanmeldingen/" + ID + "/terug?code=abc")
                .then()
                .statusCode(303);

        assertThat(services.last("DELETE /v1/registrations/" + ID).linkCode()).isEqualTo("abc");
    }

    @Test
    void a_refusal_to_come_back_stands_above_the_list() {
        services.answer(
                "PUT /v1/registrations/" + ID + "/return",
                409,
                "{\"title\":\"Kan niet\",\"status\":409,\"detail\":\"Meld eerst daar af.\"}");
        services.answer("GET /v1/registrations", "{\"items\":[" + own("WITHDRAWN", null) + "],\"next\":null}");

        given().post("/aanmeldingen/" + ID + "/terug?code=abc")
                .then()
                .statusCode(409)
                .body(containsString("Meld eerst daar af."))
                .body(containsString("Toch weer aanmelden"));
    }

    @Test
    void a_changed_link_is_a_page_that_helps() {
        services.answer(
                "GET /v1/registrations",
                404,
                "{\"title\":\"Niet gevonden\",\"status\":404,\"detail\":\"Deze link kennen wij niet.\"}");

        given().queryParam("code", "\"><script>")
                .get("/aanmeldingen")
                .then()
                .statusCode(404)
                .body(containsString("Deze link kennen wij niet."))
                .body(containsString("Open de laatste mail"))
                .body(not(containsString("\"><script>")));
    }

    @Test
    void a_change_keeps_what_was_typed_when_somebody_else_was_first() {
        services.answer("GET /v1/registrations/" + ID, own("REGISTERED", null));
        given().get("/aanmeldingen/" + ID + "/wijzigen?code=abc")
                .then()
                .statusCode(200)
                .body(containsString("value=\"Sanne de Vries\""));
        services.answer(
                "PUT /v1/registrations/" + ID,
                412,
                "{\"title\":\"Veranderd\",\"status\":412,\"detail\":\"Iemand anders was eerder.\"}");
        Map<String, Object> form = filled();
        form.put("version", "1");

        given().formParams(form)
                .redirects()
                .follow(false)
                .post("/aanmeldingen/" + ID + "/wijzigen?code=abc")
                .then()
                .statusCode(412)
                .body(containsString("Iemand anders was eerder."))
                .body(containsString("value=\"Sanne\""));
        assertThat(services.last("PUT /v1/registrations/" + ID).ifMatch()).isEqualTo("\"1\"");

        services.answer("PUT /v1/registrations/" + ID, own("REGISTERED", null));
        given().formParams(form)
                .redirects()
                .follow(false)
                .post("/aanmeldingen/" + ID + "/wijzigen?code=abc")
                .then()
                .statusCode(303);
    }

    @Test
    void somebody_erases_everything_and_can_take_it_along_first() {
        services.answer("GET /v1/registrations", "{\"items\":[" + own("REGISTERED", null) + "],\"next\":null}");
        services.answer("DELETE /v1/registrations", "{\"erased\":1}");

        given().get("/aanmeldingen/gegevens.json?code=abc")
                .then()
                .statusCode(200)
                .body("items[0].name", equalTo("Sanne de Vries"));
        given().redirects()
                .follow(false)
                .post("/aanmeldingen/wissen?code=abc")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/aanmeldingen/gewist"));
        given().get("/aanmeldingen/gewist").then().statusCode(200).body(containsString("Wij weten niets meer van u."));
    }

    @Test
    void the_page_of_a_meeting_ahead_leads_to_the_form() {
        services.answer("GET /v1/regions", "{\"items\":[],\"next\":null}");
        services.answer("GET /v1/contributions", "{\"items\":[],\"next\":null}");
        services.answer("GET /v1/series", "{\"items\":[],\"next\":null}");
        services.answer("GET /v1/meeting-kinds", "{\"items\":[],\"next\":null}");

        given().get("/bijeenkomsten/" + MEETING)
                .then()
                .statusCode(200)
                .body(containsString("href=\"" + FORM + "\""))
                .body(containsString("Er zijn nog 3 plaatsen."));

        services.answer(COUNTS, 503, "");
        given().get("/bijeenkomsten/" + MEETING).then().statusCode(200);
    }

    private static ValidatableResponse register(Map<String, Object> form) {
        return given().formParams(form).redirects().follow(false).post(FORM).then();
    }

    private static Map<String, Object> filled() {
        Map<String, Object> form = new HashMap<>();
        form.put("id", ID);
        form.put("name", " Sanne ");
        form.put("email", "sanne@voorbeeld.example");
        form.put("role", "caregiver");
        form.put("capacity", "BODY");
        form.put("organisation", "Raad De Wollen Want");
        form.put("needs", List.of("WHEELCHAIR"));
        form.put("otherNeeds", "");
        form.put("website", "");
        return form;
    }

    private static String body(String id, String name, String organisation) {
        return """
                {"id":"%s","name":"%s","kind":{"code":"CLIENT_COUNCIL","name":"Cliëntenraad"},"provider":{"id":"%1$s","name":"%s"},
                 "regionCodes":["JZ22"],"affiliated":true,"listed":true,"contactable":false,"vacancies":0,"mine":false,"example":false,"version":0}""".formatted(id, name, organisation);
    }

    static String counts(int seats, int registered, int waiting, String closed) {
        return """
                {"meetingId":"%s","seats":%d,"registered":%d,"waiting":%d,"closed":%s,"roles":null}""".formatted(MEETING, seats, registered, waiting, closed == null ? null : "\"" + closed + "\"");
    }

    private static String own(String state, Integer place) {
        return """
                {"id":"%s","state":"%s","placeInLine":%s,"name":"Sanne de Vries","email":"sanne@voorbeeld.example","role":"caregiver",
                 "capacity":"SELF","organisation":null,"bodyId":null,"needs":[],"otherNeeds":null,"present":false,
                 "registeredAt":"2031-01-01T10:00:00Z","open":true,"version":2,
                 "meeting":{"id":"%s","title":"Wachten op hulp","mode":"ONLINE","status":"PLANNED","startsAt":"2031-01-14T18:30:00Z",
                 "endsAt":"2031-01-14T20:30:00Z","place":null,"onlineLink":%s,"cancelledBecause":null,"example":false}}""".formatted(
                ID, state, place, MEETING, "REGISTERED".equals(state) ? "\"https://bijeenkomst.example/abc\"" : null);
    }
}
