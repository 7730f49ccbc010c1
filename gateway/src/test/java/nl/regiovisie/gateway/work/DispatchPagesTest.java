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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor sends an edition, and everyone reads who got it. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class DispatchPagesTest extends PageTest {

    private static final String PAGE = "/werk/edities/" + EDITION + "/verzending";
    private static final String DISPATCHES = "/v1/editions/" + EDITION + "/dispatches";
    private static final String VNG = "0190a5d0-0000-7000-8000-00000000d501";
    private static final String COUNCIL = "0190a5d0-0000-7000-8000-00000000d502";
    private static final String ELSEWHERE = "0190a5d0-0000-7000-8000-00000000d503";
    private static final String FAILED = "0190a5d0-0000-7000-8000-00000000d504";

    @BeforeEach
    void organisations() {
        services.answer("GET /v1/recipients", """
            {"items":[%s,%s,%s,%s],"next":null}""".formatted(
                        organisation(VNG, "VNG", "null", "null"),
                        organisation(COUNCIL, "Raad", "\"JZ25\"", "\"raad@raad.example\""),
                        organisation(ELSEWHERE, "Elders", "\"JZ01\"", "null"),
                        organisation(FAILED, "Stuk", "null", "\"stuk@raad.example\"")));
        services.answer("GET " + DISPATCHES, """
            {"items":[{"recipientId":"%s","name":"Stuk","kind":"COUNCIL","state":"FAILED","settledAt":"2026-11-26T10:00:00Z","reason":"smtp-550","version":0},
            {"recipientId":"%s","name":"VNG","kind":"ASSOCIATION","state":"BY_HAND","settledAt":"2026-11-26T10:00:00Z","answeredOn":"2026-11-27","answer":"Dank","version":2}],"next":null}\
            """.formatted(FAILED, VNG));
    }

    @Test
    void those_that_have_it_are_in_the_register_and_the_others_of_its_region_can_be_chosen() {
        Document page = Jsoup.parse(get(PAGE).statusCode(200).extract().asString());

        assertThat(page.select("h1").text()).isEqualTo("Verzending van Achterhoek, editie 2");
        assertThat(page.select("input[type=checkbox]").eachAttr("value")).containsExactly(COUNCIL);
        assertThat(page.select("#register").text()).isEqualTo("Verstuurd aan 2 organisaties");
        assertThat(page.select("main").text())
                .contains("Mislukt, 26 november 2026 (smtp-550)", "Antwoord op 27 november 2026 Dank")
                .doesNotContain("raad@raad.example");
    }

    @Test
    void an_edition_is_mailed_or_brought_and_what_failed_is_tried_again() {
        services.answer("PUT " + DISPATCHES, EMPTY);
        services.answer("PUT " + DISPATCHES + "/by-hand", EMPTY);

        send(PAGE, Map.of("recipient", FAILED)).statusCode(303).header("Location", endsWith("#register"));
        send(PAGE, Map.of("recipient", COUNCIL, "byHand", "ja")).statusCode(303);

        assertThat(services.last("PUT " + DISPATCHES).body()).isEqualTo("{\"recipientIds\":[\"" + FAILED + "\"]}");
        assertThat(services.last("PUT " + DISPATCHES + "/by-hand").body()).contains(COUNCIL);
        services.answer(
                "PUT " + DISPATCHES,
                400,
                "{\"status\":400,\"errors\":[{\"field\":\"recipientIds\",\"message\":\"Kies er ten minste één.\"}]}");
        send(PAGE, Map.of("x", "y")).statusCode(400).body(containsString("href=\"#recipient\""));
    }

    @Test
    void an_answer_is_written_down_with_the_version_that_was_seen() {
        String answer = "PUT " + DISPATCHES + "/" + VNG + "/answer";
        services.answer(answer, "{\"version\":3}");

        send(PAGE + "/antwoord", Map.of("recipient", VNG, "version", "2", "on", "2026-11-27", "note", "Wij komen."))
                .statusCode(303);

        assertThat(services.last(answer).body()).isEqualTo("{\"on\":\"2026-11-27\",\"note\":\"Wij komen.\"}");
        assertThat(services.last(answer).ifMatch()).isEqualTo("\"2\"");
    }

    @Test
    void organisations_are_kept() {
        get("/werk/ontvangers?organisatie=" + COUNCIL)
                .statusCode(200)
                .body(containsString("value=\"raad@raad.example\""));
        services.answer("PUT /v1/recipients/" + COUNCIL, "{\"id\":\"" + COUNCIL + "\",\"version\":1}");

        send(
                        "/werk/ontvangers",
                        Map.of(
                                "id",
                                COUNCIL,
                                "name",
                                "Raad",
                                "kind",
                                "COUNCIL",
                                "regionCode",
                                "",
                                "email",
                                "",
                                "version",
                                "0"))
                .statusCode(303);

        assertThat(services.last("PUT /v1/recipients/" + COUNCIL).body())
                .isEqualTo(
                        "{\"name\":\"Raad\",\"kind\":\"COUNCIL\",\"regionCode\":null,\"email\":null,\"retired\":false}");
        services.answer(
                "PUT /v1/recipients/" + COUNCIL,
                400,
                "{\"status\":400,\"errors\":[{\"field\":\"email\",\"message\":\"Dit is geen e-mailadres.\"}]}");
        send("/werk/ontvangers", Map.of("id", COUNCIL, "name", "Raad", "kind", "COUNCIL", "email", "x"))
                .statusCode(400)
                .body(containsString("href=\"#email\""));
    }

    @Test
    void everyone_reads_who_got_an_edition_and_what_they_answered() {
        assertThat(page("/edities/" + EDITION + "/ontvangers").select("main").text())
                .contains("Deze organisaties kregen editie 2 van Achterhoek")
                .contains("VNG", "Antwoord op 27 november 2026 Wij bespreken dit.")
                .contains("Tweede Kamer", "Nog geen antwoord");
        given().header(SignedIn.ROLE, "council").get(PAGE).then().statusCode(403);
    }

    private static String organisation(String id, String name, String region, String email) {
        return """
            {"id":"%s","name":"%s","kind":"COUNCIL","regionCode":%s,"email":%s,"retired":false,"version":0}\
            """.formatted(id, name, region, email);
    }

    private static ValidatableResponse get(String address) {
        return given().header(SignedIn.ROLE, "editor").get(address).then();
    }

    private static ValidatableResponse send(String address, Map<String, String> form) {
        return given().header(SignedIn.ROLE, "editor")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(address)
                .then();
    }
}
