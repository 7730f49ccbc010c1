package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

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

/** A municipality keeps the vision of its region. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class VisionDeskTest extends PageTest {

    private static final String DESK = "/werk/regiovisies/JZ25";
    private static final String VERSION = "/v1/visions/JZ25/versions/2";
    private static final String REFUSED = "{\"title\":\"Kan niet\",\"status\":%d,\"detail\":\"%s\",\"current\":%s}";

    @BeforeEach
    void a_vision_that_is_being_decided() {
        services.answer("GET /v1/legal-regimes", """
                {"items":[{"code":"NVO-2020","name":"Norm","validFrom":"2020-06-10","validUntil":"2026-01-01"},
                {"code":"WVBJ-2026","name":"Wet","validFrom":"2026-01-01","validUntil":null}],"next":null}""");
    }

    @Test
    void the_desk_shows_what_can_be_done_now() {
        Document desk = asked(DESK);

        assertThat(desk.select("h1").text()).isEqualTo("6 van 8 gemeenteraden stelden de visie vast");
        assertThat(desk.select("input[name=status]").eachAttr("value")).containsExactly("DRAFT");
        assertThat(desk.select("#tekst a").eachAttr("href"))
                .contains(DESK + "/2/tekst/waiting-times")
                .hasSize(9);
        assertThat(desk.select("#besluiten a"))
                .as("Utrecht does not decide here")
                .isEmpty();
    }

    @Test
    void a_step_is_taken_on_the_version_that_the_officer_saw() {
        services.answer("POST " + VERSION + "/steps", "{}");

        send(DESK + "/2/stap", Map.of("status", "DRAFT", "onDay", "2026-11-20", "note", "", "version", "12"))
                .statusCode(303);

        assertThat(services.last("POST " + VERSION + "/steps").ifMatch()).isEqualTo("\"12\"");
        assertThat(services.last("POST " + VERSION + "/steps")
                        .json()
                        .get("onDay")
                        .asText())
                .isEqualTo("2026-11-20");
    }

    @Test
    void a_refused_step_says_why_and_keeps_what_was_typed() {
        services.answer(
                "POST " + VERSION + "/steps",
                409,
                REFUSED.formatted(409, "2 gemeenten hebben de visie nog niet vastgesteld.", "null"));

        Document again = Jsoup.parse(
                send(DESK + "/2/stap", Map.of("status", "DRAFT", "note", "Meer over vervoer", "version", "12"))
                        .statusCode(409)
                        .extract()
                        .asString());

        assertThat(again.text()).contains("2 gemeenten hebben de visie nog niet vastgesteld.");
        assertThat(again.select("textarea[name=note]").text()).isEqualTo("Meer over vervoer");
    }

    @Test
    void a_section_keeps_the_ids_of_its_passages_and_drops_what_was_emptied() {
        services.answer("PUT " + VERSION + "/sections/waiting-times", "{}");
        Document form = asked(DESK + "/2/tekst/waiting-times");
        String first = form.select("input[name='passages[0].id']").val();

        send(
                        DESK + "/2/tekst/waiting-times",
                        Map.of(
                                "title", "Wachttijden",
                                "version", "0",
                                "passages[0].id", first,
                                "passages[0].text", "Korter wachten.",
                                "passages[1].id", "0190a5d0-0000-7000-8000-000000000c01",
                                "passages[1].text", ""))
                .statusCode(303);

        var sent = services.last("PUT " + VERSION + "/sections/waiting-times").json();
        assertThat(sent.get("passages")).hasSize(1);
        assertThat(sent.at("/passages/0/id").asText()).isEqualTo(first);
    }

    @Test
    void of_two_officers_the_second_sees_the_newer_text_beside_the_own_words() {
        services.answer(
                "PUT " + VERSION + "/sections/waiting-times", 412, REFUSED.formatted(412, "Intussen gewijzigd.", """
                        {"itemCode":"waiting-times","itemName":"Wachttijden","legalBasis":"wet","compulsory":true,
                        "filled":true,"title":"Wachten","passages":[{"id":"0190a5d0-0000-7000-8000-000000000c01",
                        "text":"De eerste was hier."}],"version":5}"""));

        Document again = Jsoup.parse(send(
                        DESK + "/2/tekst/waiting-times",
                        Map.of(
                                "title", "Wachttijden",
                                "version", "0",
                                "passages[0].id", "0190a5d0-0000-7000-8000-000000000c01",
                                "passages[0].text", "De tweede."))
                .statusCode(412)
                .extract()
                .asString());

        assertThat(again.select(".rv-newer").text()).contains("De eerste was hier.");
        assertThat(again.select("textarea").first().text()).isEqualTo("De tweede.");
        assertThat(again.select("input[name=version]").val()).isEqualTo("5");
    }

    @Test
    void a_decision_is_based_on_what_stood_there() {
        services.answer("PUT " + VERSION + "/decisions/GM0222", "{}");
        Document form = asked(DESK + "/2/besluiten/GM0222");
        assertThat(form.select("h1").text()).isEqualTo("Besluit van Doetinchem");

        send(DESK + "/2/besluiten/GM0222", Map.of("outcome", "ADOPTED", "councilOn", "2026-11-25", "version", "1"))
                .statusCode(303);

        assertThat(services.last("PUT " + VERSION + "/decisions/GM0222").ifMatch())
                .isEqualTo("\"1\"");
    }

    @Test
    void the_form_of_a_new_version_begins_empty_under_the_law_of_today() {
        services.answer("GET /v1/visions/JZ25", "{\"regionCode\":\"JZ25\",\"versions\":[]}");

        Document form = asked(DESK + "/1/gegevens");

        assertThat(form.select("input[name=regimeCode][checked]").val()).isEqualTo("WVBJ-2026");
        assertThat(form.select("input[name=adoptedOn]")).hasSize(1);
        assertThat(asked(DESK).select("a.nl-button--primary").attr("href")).isEqualTo(DESK + "/1/gegevens");
    }

    @Test
    void the_facts_that_stand_there_are_in_the_form() {
        Document form = asked(DESK + "/2/gegevens");

        assertThat(form.select("input[name=title]").val()).startsWith("Regiovisie jeugdhulp Achterhoek");
        assertThat(form.select("input[name=periodFrom]").val()).isEqualTo("2027-01-01");
        assertThat(form.select("input[name=adoptedOn]")).isEmpty();
    }

    @Test
    void an_evaluation_is_planned_with_a_question_on_each_line() {
        Document form = asked(DESK + "/2/evaluaties/nieuw");
        String id = form.select("input[name=id]").val();
        services.answer("PUT /v1/evaluation-moments/" + id, 201, "{}");

        send(
                        DESK + "/2/evaluaties",
                        Map.of(
                                "id",
                                id,
                                "kind",
                                "MIDTERM",
                                "title",
                                "Halverwege",
                                "day",
                                "2028-05-10",
                                "starts",
                                "19.30",
                                "minutes",
                                "120",
                                "questions",
                                "Wat merkt u?\nWat moet beter?",
                                "prepared",
                                "true",
                                "version",
                                ""))
                .statusCode(303);

        var sent = services.last("PUT /v1/evaluation-moments/" + id).json();
        assertThat(sent.get("questions")).hasSize(2);
        assertThat(sent.get("starts").asText()).isEqualTo("19:30");
        assertThat(sent.get("prepared").asBoolean()).isTrue();
        assertThat(sent.get("versionId").asText()).isEqualTo("JZ25-v2");
    }

    @Test
    void a_steward_sees_every_region_and_a_municipality_its_own() {
        services.answer(
                "GET /v1/municipalities",
                "{\"items\":[{\"code\":\"GM0344\",\"name\":\"Utrecht\",\"regionCode\":\"JZ22\"}],\"next\":null}");

        assertThat(asked("/werk/regiovisies").select("main li a").eachAttr("href"))
                .containsExactly("/werk/regiovisies/JZ22");
        assertThat(asked("/werk/regiovisies", "steward").select("main li a")).hasSize(42);
        given().header(SignedIn.ROLE, "council")
                .accept("text/html")
                .get("/werk/regiovisies")
                .then()
                .statusCode(403)
                .body(containsString("<h1"));
    }

    private static Document asked(String address) {
        return asked(address, "municipality");
    }

    private static Document asked(String address, String role) {
        return Jsoup.parse(given().header(SignedIn.ROLE, role)
                .accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static ValidatableResponse send(String address, Map<String, String> fields) {
        return given().header(SignedIn.ROLE, "municipality")
                .accept("text/html")
                .redirects()
                .follow(false)
                .formParams(fields)
                .post(address)
                .then();
    }
}
