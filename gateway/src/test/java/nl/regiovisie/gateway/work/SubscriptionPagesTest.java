package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders by mail, as somebody without an account gets them. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class SubscriptionPagesTest {

    private static final String REGIONS = """
            {"items":[{"code":"JZ26","displayName":"Lekstroom","abbreviation":"LEK","provinces":["Utrecht"],"municipalityCount":5},
            {"code":"JZ13","displayName":"Amsterdam-Amstelland","abbreviation":"AMS","provinces":["Noord-Holland"],"municipalityCount":7}]}""";
    private static final String GONE =
            "{\"title\":\"Niet gevonden\",\"status\":404,\"detail\":\"Deze link werkt niet meer.\"}";
    private static final String LONGEST_CODE = "x".repeat(200);

    FakeServices services;

    @BeforeEach
    void regions() {
        services.forget();
        services.answer("GET /v1/regions", REGIONS);
    }

    @Test
    void the_form_begins_with_the_region_that_the_visitor_came_from() {
        given().get("/agenda/aanmelden?regio=JZ26")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"JZ26\" selected>Lekstroom</option>"))
                .body(containsString("autocomplete=\"email\""));
    }

    @Test
    void somebody_asks_for_reminders_and_is_sent_to_the_mailbox() {
        services.answer("POST /v1/subscriptions", 202, "");

        ask(Map.of("email", " jan@voorbeeld.nl ", "regio", "JZ26", "website", ""))
                .statusCode(303)
                .header("Location", endsWith("/agenda/aanmelden/verstuurd"));

        assertThat(services.last("POST /v1/subscriptions").json().toString())
                .isEqualTo("{\"email\":\"jan@voorbeeld.nl\",\"regionCode\":\"JZ26\",\"website\":null}");
        given().get("/agenda/aanmelden/verstuurd").then().statusCode(200).body(containsString("Kijk in uw mail"));
    }

    @Test
    void what_is_no_address_is_told_at_the_field_and_stays() {
        services.answer(
                "POST /v1/subscriptions",
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"email\",\"message\":\"Dit is geen e-mailadres.\"},{\"field\":\"regionCode\",\"message\":\"Deze jeugdregio kennen wij niet.\"}]}");

        ask(Map.of("email", "<b>jan", "regio", "JZ13"))
                .statusCode(400)
                .body(containsString("Dit is geen e-mailadres."))
                .body(containsString("href=\"#email\""))
                .body(containsString("href=\"#regio\""))
                .body(containsString("value=\"&lt;b&gt;jan\""))
                .body(containsString("<option value=\"JZ13\" selected>"));
    }

    @Test
    void without_the_list_of_regions_one_can_still_ask_for_the_region_one_came_from() {
        services.answer("GET /v1/regions", 503, "");

        given().get("/agenda/aanmelden?regio=JZ26")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"JZ26\" selected>JZ26</option>"));
    }

    @Test
    void a_link_that_a_program_follows_changes_nothing() {
        given().get("/agenda/bevestigen?code=abc")
                .then()
                .statusCode(200)
                .body(containsString("action=\"/agenda/bevestigen?code=abc\""));
        given().get("/agenda/afmelden?code=abc")
                .then()
                .statusCode(200)
                .body(containsString("action=\"/agenda/afmelden?code=abc\""));

        assertThat(services.count("POST /v1/subscriptions/confirmations")).isZero();
        assertThat(services.count("POST /v1/subscriptions/departures")).isZero();
    }

    @Test
    void the_button_confirms_and_says_for_what() {
        services.answer(
                "POST /v1/subscriptions/confirmations", "{\"regionCode\":\"JZ26\",\"regionName\":\"Lekstroom\"}");

        given().post("/agenda/bevestigen?code=abc")
                .then()
                .statusCode(200)
                .body(containsString("herinneringen uit de agenda van jeugdregio Lekstroom"));
        assertThat(services.last("POST /v1/subscriptions/confirmations").json().toString())
                .isEqualTo("{\"code\":\"abc\"}");

        services.answer("POST /v1/subscriptions/confirmations", "{\"regionCode\":null,\"regionName\":null}");
        given().post("/agenda/bevestigen?code=abc").then().body(containsString("van alle jeugdregio"));
    }

    @Test
    void a_mail_program_ends_everything_with_one_post_in_either_encoding() {
        services.answer("POST /v1/subscriptions/departures", 204, "");

        given().formParam("List-Unsubscribe", "One-Click")
                .post("/agenda/afmelden?code=abc")
                .then()
                .statusCode(200)
                .body(containsString("U bent afgemeld"));
        given().multiPart("List-Unsubscribe", "One-Click")
                .post("/agenda/afmelden?code=abc")
                .then()
                .statusCode(200);

        assertThat(services.count("POST /v1/subscriptions/departures")).isEqualTo(2);
    }

    @Test
    void a_link_that_works_no_more_says_so_and_what_to_do() {
        services.answer("POST /v1/subscriptions/confirmations", 404, GONE);
        services.answer("POST /v1/subscriptions/departures", 404, GONE);

        for (String page : new String[] {"/agenda/bevestigen", "/agenda/afmelden"}) {
            given().queryParam("code", LONGEST_CODE)
                    .post(page)
                    .then()
                    .statusCode(404)
                    .body(containsString("Deze link werkt niet meer."))
                    .body(containsString("href=\"/agenda/aanmelden\""))
                    .body(not(containsString("<button class=\"nl-button nl-button--primary\"")));
        }
    }

    @Test
    void a_code_cannot_become_markup_or_lead_elsewhere() {
        given().queryParam("code", "\"><script>alert(1)</script>&x=//elders")
                .get("/agenda/bevestigen")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")))
                .body(containsString("action=\"/agenda/bevestigen?code=%22%3E%3Cscript%3Ealert%281%29"));
    }

    private static ValidatableResponse ask(Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .formParams(form)
                .post("/agenda/aanmelden")
                .then();
    }
}
