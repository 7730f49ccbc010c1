package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.regiovisie.gateway.web.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Somebody chooses to get one mail a day, and leaves. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class DigestPagesTest extends PageTest {

    private static final String ADDRESS = "/werk/dagmail";

    @Test
    void who_has_none_sees_where_it_would_go_and_switches_it_on() {
        services.answer("GET /v1/digest", digest("OFF", "null"));
        services.answer("PUT /v1/digest", digest("ASKED", "16"));

        Document page = seen();
        assertThat(page.text()).contains("De dagmail staat uit.", "De mail gaat naar raad@voorbeeld.example.");
        assertThat(page.select("#hour option[selected]").val()).isEqualTo("8");
        assertThat(page.select("#hour option")).hasSize(24);

        send(ADDRESS, Map.of("hour", "16")).statusCode(303).header("Location", endsWith("/werk/dagmail?bewaard=ja"));
        assertThat(services.last("PUT /v1/digest").body()).isEqualTo("{\"hour\":16}");
    }

    @Test
    void who_has_it_sees_when_and_can_stop_it() {
        services.answer("GET /v1/digest", digest("ON", "16"));
        services.answer("DELETE /v1/digest", 204, "");

        Document page = seen();
        assertThat(page.text()).contains("Zij gaat naar raad@voorbeeld.example, tussen 16 en 17 uur.");
        assertThat(page.select("button[formaction=/werk/dagmail/stoppen]")).hasSize(1);

        send("/werk/dagmail/stoppen", Map.of("hour", "16")).statusCode(303);
        assertThat(services.count("DELETE /v1/digest")).isOne();
    }

    @Test
    void what_is_wrong_is_told_at_the_field() {
        services.answer("GET /v1/digest", digest("OFF", "null"));
        services.answer(
                "PUT /v1/digest",
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"hour\",\"message\":\"Kies een uur.\"}]}");

        send(ADDRESS, Map.of("hour", "")).statusCode(400).body(containsString("href=\"#hour\""));
    }

    @Test
    void a_link_in_a_mail_shows_a_button_and_takes_the_post_of_a_mail_program() {
        services.answer("POST /v1/digest/departures", 204, "");
        assertThat(page("/dagmail/afmelden?code=abc").select("main form").attr("action"))
                .isEqualTo("/dagmail/afmelden?code=abc");

        given().body("List-Unsubscribe=One-Click")
                .contentType("application/x-www-form-urlencoded")
                .redirects()
                .follow(false)
                .post("/dagmail/afmelden?code=abc")
                .then()
                .statusCode(200)
                .body(containsString("De dagmail is gestopt"));
        assertThat(services.last("POST /v1/digest/departures").body()).isEqualTo("{\"code\":\"abc\"}");
    }

    @Test
    void a_link_that_works_no_more_says_what_to_do() {
        services.answer(
                "POST /v1/digest/confirmations",
                404,
                "{\"title\":\"Weg\",\"status\":404,\"detail\":\"Deze link werkt niet meer.\"}");

        given().post("/dagmail/bevestigen?code=oud")
                .then()
                .statusCode(404)
                .body(containsString("Deze link werkt niet meer."))
                .body(containsString("href=\"/werk/dagmail\""));
    }

    private static String digest(String state, String hour) {
        return "{\"state\":\"" + state + "\",\"hour\":" + hour + ",\"address\":\"raad@voorbeeld.example\"}";
    }

    private static Document seen() {
        return Jsoup.parse(given().header(SignedIn.ROLE, "council")
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static ValidatableResponse send(String address, Map<String, String> form) {
        return given().header(SignedIn.ROLE, "council")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(address)
                .then();
    }
}
