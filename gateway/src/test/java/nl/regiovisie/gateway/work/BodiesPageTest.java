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
import nl.regiovisie.gateway.web.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class BodiesPageTest extends PageTest {

    private static final String ID = "0190a5d0-0000-7000-8000-000000000001";
    private static final String KEPT = "/v1/bodies/" + BODY;
    private static final String REFUSED =
            "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"%s\",\"message\":\"Dat kan niet.\"}]}";

    @BeforeEach
    void kept() {
        services.answer(
                "GET /v1/providers",
                "{\"items\":[{\"id\":\"018f5a10-0000-7000-8000-0000000000b1\",\"name\":\"De Wollen Want (voorbeeld)\"}]}");
    }

    @Test
    void a_steward_sees_all_bodies_and_members_their_own() {
        page("steward", "/werk/raden").statusCode(200).body(containsString("Leg een raad vast"));
        assertThat(services.last("GET /v1/bodies").query()).contains("mine=false");

        page("council", "/werk/raden").statusCode(200).body(not(containsString("Leg een raad vast")));
        assertThat(services.last("GET /v1/bodies").query()).contains("mine=true");
        page("editor", "/werk/raden").statusCode(403);
    }

    @Test
    void a_body_is_registered_from_a_form() {
        services.answer("PUT /v1/bodies/" + ID, 201, recording("body"));

        send("steward", "/werk/raden/nieuw", facts())
                .statusCode(303)
                .header("Location", containsString("/werk/raden/" + BODY));

        assertThat(services.last("PUT /v1/bodies/" + ID).body())
                .isEqualTo("{\"name\":\"Nieuwe raad\",\"kind\":\"CLIENT_COUNCIL\","
                        + "\"providerId\":\"018f5a10-0000-7000-8000-0000000000b1\",\"municipalityCode\":null,"
                        + "\"regionCodes\":[\"JZ22\",\"JZ25\"],\"affiliated\":true,\"example\":false}");
    }

    @Test
    void what_the_service_refuses_is_told_at_the_field_and_everything_typed_stays() {
        services.answer("PUT /v1/bodies/" + ID, 400, REFUSED.formatted("providerId"));

        send("steward", "/werk/raden/nieuw", facts())
                .statusCode(400)
                .body(containsString("href=\"#provider\""))
                .body(containsString("value=\"Nieuwe raad\""))
                .body(containsString("value=\"JZ25\" checked"));
    }

    @Test
    void members_keep_their_entry_address_and_vacancies_and_not_the_facts() {
        page("council", "/werk/raden/" + BODY)
                .statusCode(200)
                .body(containsString("Wat anderen zien"))
                .body(containsString("Er is een adres bewaard."))
                .body(containsString("Twee leden gezocht"))
                .body(containsString("Voorzitter · verlopen"))
                .body(not(containsString("id=\"regionCodes\"")));
        page("steward", "/werk/raden/" + BODY).body(containsString("id=\"regionCodes\""));
        send("council", "/werk/raden/" + BODY + "/gegevens", facts()).statusCode(403);
        send("council", "/werk/raden/" + BODY + "/sluiten", Map.of("version", "2"))
                .statusCode(403);
    }

    @Test
    void an_entry_is_changed_on_the_version_that_was_seen() {
        services.answer("PUT " + KEPT + "/directory-entry", recording("body"));

        send(
                        "council",
                        "/werk/raden/" + BODY + "/gids",
                        Map.of("listed", "ja", "about", "Wij zijn er.", "version", "2"))
                .statusCode(303);

        assertThat(services.last("PUT " + KEPT + "/directory-entry").ifMatch()).isEqualTo("\"2\"");
        assertThat(services.last("PUT " + KEPT + "/directory-entry").body())
                .isEqualTo("{\"listed\":true,\"about\":\"Wij zijn er.\",\"website\":null}");
    }

    @Test
    void a_colleague_who_was_first_is_told_and_nothing_typed_is_lost() {
        services.answer(
                "PUT " + KEPT + "/directory-entry",
                412,
                "{\"title\":\"Gewijzigd\",\"status\":412,\"detail\":\"Iemand anders was u voor.\"}");

        send("council", "/werk/raden/" + BODY + "/gids", Map.of("about", "Van mij", "version", "1"))
                .statusCode(412)
                .body(containsString("Iemand anders was u voor."))
                .body(containsString("Van mij"));
    }

    @Test
    void an_address_is_sent_and_an_empty_one_erases_it() {
        services.answer("PUT " + KEPT + "/contact", recording("body"));
        services.answer("DELETE " + KEPT + "/contact", recording("body"));

        send("council", "/werk/raden/" + BODY + "/adres", Map.of("email", "raad@raad.example"))
                .statusCode(303);
        send("council", "/werk/raden/" + BODY + "/adres", Map.of("email", "")).statusCode(303);

        assertThat(services.last("PUT " + KEPT + "/contact").body()).isEqualTo("{\"email\":\"raad@raad.example\"}");
        assertThat(services.count("DELETE " + KEPT + "/contact")).isEqualTo(1);
    }

    @Test
    void a_vacancy_with_a_long_text_is_published_and_one_is_filled() {
        String vacancy = KEPT + "/vacancies/" + ID;
        services.answer("PUT " + vacancy, 201, "{\"id\":\"" + ID + "\"}");
        services.answer("DELETE " + vacancy, "{\"id\":\"" + ID + "\"}");
        String text = "é".repeat(4_900);

        send(
                        "council",
                        "/werk/raden/" + BODY + "/vacatures",
                        Map.of("vacancy", ID, "title", "Lid", "text", text, "until", "2031-01-31"))
                .statusCode(303);
        send("council", "/werk/raden/" + BODY + "/vacatures/" + ID + "/vervuld", Map.of())
                .statusCode(303);

        assertThat(services.last("PUT " + vacancy).json().get("text").asText()).isEqualTo(text);
        assertThat(services.count("DELETE " + vacancy)).isEqualTo(1);
    }

    @Test
    void a_day_that_does_not_exist_is_told_at_the_field() {
        send(
                        "council",
                        "/werk/raden/" + BODY + "/vacatures",
                        Map.of("vacancy", ID, "title", "Lid", "text", "Doe mee", "until", "2031-02-30"))
                .statusCode(400)
                .body(containsString("href=\"#until\""))
                .body(containsString("Doe mee"));
        assertThat(services.count("PUT " + KEPT + "/vacancies/" + ID)).isZero();
    }

    @Test
    void a_body_is_closed_on_the_version_that_was_seen() {
        services.answer("DELETE " + KEPT, recording("body"));

        send("steward", "/werk/raden/" + BODY + "/sluiten", Map.of("version", "2"))
                .statusCode(303);

        assertThat(services.last("DELETE " + KEPT).ifMatch()).isEqualTo("\"2\"");
    }

    private static Map<String, Object> facts() {
        Map<String, Object> form = new HashMap<>();
        form.put("id", ID);
        form.put("name", "Nieuwe raad");
        form.put("kind", "CLIENT_COUNCIL");
        form.put("provider", "018f5a10-0000-7000-8000-0000000000b1");
        form.put("municipality", "");
        form.put("regionCodes", List.of("JZ22", "JZ25"));
        form.put("affiliated", "ja");
        form.put("version", "");
        return form;
    }

    private static ValidatableResponse page(String role, String address) {
        return given().header(SignedIn.ROLE, role).get(address).then();
    }

    private static ValidatableResponse send(String role, String address, Map<String, ?> form) {
        return given().header(SignedIn.ROLE, role)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(address)
                .then();
    }
}
