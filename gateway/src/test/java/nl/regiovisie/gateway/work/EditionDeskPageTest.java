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
import nl.regiovisie.gateway.web.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor looks what is new, and makes an edition of it. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class EditionDeskPageTest extends PageTest {

    private static final String PAGE = "/werk/edities";
    private static final String ID = "0190a5d0-0000-7000-8000-00000000ed03";
    private static final String PREVIEW = """
        {"regionCode":"JZ25","name":"Achterhoek","number":3,"recommendations":12,"unchanged":false,
        "changes":{"recommendations":[{"number":12,"title":"Bel <b>terug</b>"}],"ended":[],
        "given":[{"number":4,"municipality":"Aalten","outcome":"ACCEPTED"}],"changed":[],"meetings":[]}}\
        """;

    @BeforeEach
    void something_is_new() {
        services.answer("GET /v1/edition-previews", PREVIEW);
    }

    @Test
    void nothing_is_compared_before_an_editor_chose() {
        look(PAGE).body(not(containsString("Maak editie")));

        assertThat(services.count("GET /v1/edition-previews")).isZero();
    }

    @Test
    void what_is_new_is_shown_before_anything_is_made() {
        look(PAGE + "?regio=JZ25")
                .body(containsString("Dit wordt editie 3 van Achterhoek"))
                .body(containsString("1 nieuwe aanbeveling"))
                .body(containsString("12. Bel &lt;b&gt;terug&lt;/b&gt;"))
                .body(containsString("Aalten: aanbeveling 4"))
                .body(containsString("Maak editie 3"));
    }

    @Test
    void the_country_is_a_choice_too() {
        services.answer("PUT /v1/editions/" + ID, 201, "{\"id\":\"" + ID + "\",\"name\":\"Nederland\",\"number\":1}");

        look(PAGE + "?regio=nederland");
        send(Map.of("id", ID, "regio", "nederland")).statusCode(303).header("Location", endsWith("/edities"));

        assertThat(services.last("GET /v1/edition-previews").query()).isNull();
        assertThat(services.last("PUT /v1/editions/" + ID).body())
                .isEqualTo("{\"scope\":\"COUNTRY\",\"regionCode\":null,\"seriesId\":null}");
    }

    @Test
    void an_edition_is_made_and_shown_among_the_others() {
        services.answer("PUT /v1/editions/" + ID, 201, made("\"regionCode\":\"JZ25\""));

        send(Map.of("id", ID, "regio", "JZ25")).statusCode(303).header("Location", endsWith("/edities?regio=JZ25"));

        assertThat(services.last("PUT /v1/editions/" + ID).body())
                .isEqualTo("{\"scope\":\"REGION\",\"regionCode\":\"JZ25\",\"seriesId\":null}");
    }

    @Test
    void a_series_is_a_choice_too() {
        services.answer(
                "GET /v1/edition-previews",
                PREVIEW.replace("\"regionCode\":\"JZ25\",\"name\":\"Achterhoek\"", "\"name\":\"Najaar 2021\""));
        services.answer("PUT /v1/editions/" + ID, 201, made("\"seriesId\":\"najaar-2021\""));

        look(PAGE + "?reeks=najaar-2021")
                .body(containsString("<option value=\"najaar-2021\" selected>Najaar 2021</option>"))
                .body(containsString("Dit wordt editie 3 van Najaar 2021"))
                .body(containsString("<input type=\"hidden\" name=\"reeks\" value=\"najaar-2021\">"))
                .body(not(containsString("name=\"regio\" value")));
        send(Map.of("id", ID, "reeks", "najaar-2021"))
                .statusCode(303)
                .header("Location", endsWith("/edities?reeks=najaar-2021"));

        assertThat(services.last("GET /v1/edition-previews").query()).isEqualTo("series=najaar-2021");
        assertThat(services.last("PUT /v1/editions/" + ID).body())
                .isEqualTo("{\"scope\":\"SERIES\",\"regionCode\":null,\"seriesId\":\"najaar-2021\"}");
    }

    @Test
    void editors_can_go_on_while_the_names_of_series_cannot_be_had() {
        down("/v1/series");

        look(PAGE).body(containsString("Heel Nederland")).body(not(containsString("name=\"reeks\"")));
    }

    @Test
    void without_anything_new_there_is_no_button() {
        services.answer("GET /v1/edition-previews", PREVIEW.replace("\"unchanged\":false", "\"unchanged\":true"));

        look(PAGE + "?regio=JZ25")
                .body(containsString("Er is niets veranderd"))
                .body(not(containsString("Maak editie")));
    }

    @Test
    void whoever_comes_second_reads_why_nothing_was_made() {
        services.answer(
                "PUT /v1/editions/" + ID,
                409,
                "{\"title\":\"Dat kan nu niet\",\"status\":409,\"detail\":\"Er is niets veranderd sinds editie 3.\"}");

        send(Map.of("id", ID, "regio", "JZ25"))
                .statusCode(409)
                .body(containsString("Er is niets veranderd sinds editie 3."));
    }

    private static String made(String of) {
        return "{\"id\":\"" + ID + "\"," + of + ",\"name\":\"Naam\",\"number\":3,\"madeOn\":\"2026-11-24\"}";
    }

    private static ValidatableResponse look(String address) {
        return given().header(SignedIn.ROLE, "editor").get(address).then().statusCode(200);
    }

    private static ValidatableResponse send(Map<String, String> form) {
        return given().header(SignedIn.ROLE, "editor")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(PAGE)
                .then();
    }
}
