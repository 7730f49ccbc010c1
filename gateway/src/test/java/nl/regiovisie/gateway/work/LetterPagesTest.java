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
import java.util.HashMap;
import java.util.Map;
import nl.regiovisie.gateway.web.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A council writes a letter, asks for help, finishes it and tells what became of it. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class LetterPagesTest extends PageTest {

    private static final String ID = "0190a5d0-0000-7000-8000-000000001e01";
    private static final String OTHER = "0190a5d0-0000-7000-8000-000000001e02";
    private static final String TEMPLATE = "0190a5d0-0000-7000-8000-000000001e77";
    private static final String STRESSED = "ea32120c-5273-3db5-8d2c-2194b15a5ad1";
    private static final String LETTER = "/v1/letters/" + ID;
    private static final String PAGE = "/werk/brieven/" + ID;
    private static final String COMMENT = """
        {"id":"%s","helper":"SUPPORTER","text":"Noem een <voorbeeld>.","writtenAt":"2026-11-25T10:00:00Z","settled":false}\
        """.formatted(OTHER);

    @BeforeEach
    void a_draft() {
        services.answer("GET " + LETTER, draft("Eerst dit.", 3, ""));
        services.answer("GET /v1/letters", "{\"items\":[" + draft("Eerst dit.", 3, "") + "],\"next\":\"a+b\"}");
        services.answer("GET /v1/letter-templates", """
            {"items":[{"id":"%s","title":"Vraag om mee te nemen","subject":"Neem mee","text":"Hoi","retired":false,"version":1}],"next":null}\
            """.formatted(TEMPLATE));
    }

    @Test
    void letters_are_listed_and_a_new_one_begins_for_a_body_in_a_region() {
        Document page = look("/werk/brieven");
        assertThat(page.select("main h2").eachText()).containsExactly("Concept van De Wollen Want");
        assertThat(page.select("a[rel=next]").attr("href")).contains("vanaf=a%2Bb");
        assertThat(page.select("#begin option").eachText())
                .contains("Cliëntenraad De Wollen Want (voorbeeld), jeugdregio Achterhoek");

        services.answer("PUT " + LETTER, 201, draft("", 0, ""));
        send("/werk/brieven", Map.of("id", ID, "begin", BODY + "/JZ25"))
                .statusCode(303)
                .header("Location", endsWith(PAGE));

        assertThat(services.last("PUT " + LETTER).body())
                .contains("\"bodyId\":\"" + BODY + "\"", "\"regionCode\":\"JZ25\"", "\"GM0197\"")
                .contains("\"templateId\":\"" + TEMPLATE + "\"", "\"annexes\":[\"SUMMARY\"]");
        assertThat(services.last("PUT " + LETTER).ifMatch()).isNull();
        send("/werk/brieven", Map.of("id", ID, "begin", "onzin")).statusCode(400);
    }

    @Test
    void a_draft_shows_what_was_chosen_and_what_helpers_say() {
        services.answer("GET " + LETTER, draft("Eerst dit.", 3, COMMENT));

        Document page = look(PAGE);

        assertThat(page.select("#ownWords").text()).isEqualTo("Eerst dit.");
        assertThat(page.select("input[name=version]").first().attr("value")).isEqualTo("3");
        assertThat(page.select("#aanbeveling-" + STRESSED).hasAttr("checked")).isTrue();
        assertThat(page.select("input[name=municipalityCodes][checked]").eachAttr("value"))
                .containsExactly("GM0197");
        assertThat(page.select("#bijlage-SUMMARY").hasAttr("checked")).isTrue();
        assertThat(page.select("#bijlage-REPORT").hasAttr("checked")).isFalse();
        assertThat(page.select("blockquote").text()).contains("Noem een <voorbeeld>.", "Ondersteuner");
        assertThat(page.select("main").text()).contains("Er is een nieuwere versie van dit sjabloon.");
        assertThat(page.select("a[href=" + PAGE + "/brief/GM0197.html]")).hasSize(1);
    }

    @Test
    void a_draft_is_stored_with_the_version_that_was_seen() {
        services.answer("PUT " + LETTER, draft("Nu dit.", 4, ""));

        send(PAGE, form("Nu dit.", "")).statusCode(303).header("Location", endsWith(PAGE));
        send(PAGE, form("Nu dit.", "finish")).statusCode(303).header("Location", endsWith(PAGE + "/vaststellen"));

        assertThat(services.last("PUT " + LETTER).ifMatch()).isEqualTo("\"3\"");
        assertThat(services.last("PUT " + LETTER).body())
                .isEqualTo("{\"bodyId\":\"" + BODY + "\",\"regionCode\":\"JZ25\",\"municipalityCodes\":[\"GM0197\"],"
                        + "\"templateId\":\"" + TEMPLATE + "\",\"templateVersion\":1,\"recommendationIds\":[\""
                        + STRESSED + "\"],\"ownWords\":\"Nu dit.\",\"contact\":[\"Postbus 1\",\"raad@raad.example\"],"
                        + "\"signature\":null,\"annexes\":[\"REPORT\"]}");
    }

    @Test
    void who_was_overtaken_sees_both_texts_and_can_send_again() {
        services.answer(
                "PUT " + LETTER, 412, "{\"title\":\"Anders\",\"status\":412,\"current\":" + draft("x", 9, "") + "}");
        services.answer("GET " + LETTER, draft("Wat de ander schreef.", 9, ""));

        send(PAGE, form("Mijn woorden.", ""))
                .statusCode(412)
                .body(containsString("Wat de ander schreef."))
                .body(containsString("Mijn woorden."))
                .body(containsString("name=\"version\" value=\"9\""));
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_nothing_that_was_typed_is_lost() {
        services.answer("PUT " + LETTER, 400, """
            {"title":"Onjuist","status":400,"errors":[{"field":"recommendationIds[0]","message":"Deze aanbeveling geldt niet."}]}\
            """);

        send(PAGE, form("Mijn woorden.", ""))
                .statusCode(400)
                .body(containsString("href=\"#recommendationIds\""))
                .body(containsString("Deze aanbeveling geldt niet."))
                .body(containsString("Mijn woorden."));
    }

    @Test
    void a_helper_is_asked_with_a_link_that_is_shown_once() {
        services.answer("PUT " + LETTER + "/helpers/" + OTHER, 201, draft("", 3, ""));

        send(PAGE + "/hulp", Map.of("id", OTHER, "code", "a+b", "kind", "SUPPORTER"))
                .statusCode(303)
                .header("Location", endsWith(PAGE + "/hulp?code=a%2Bb"));

        assertThat(services.last("PUT " + LETTER + "/helpers/" + OTHER).body())
                .isEqualTo("{\"kind\":\"SUPPORTER\",\"code\":\"a+b\"}");
        assertThat(look(PAGE + "/hulp?code=a%2Bb").select("main").text()).contains("/meelezen?code=a%2Bb");
        services.answer("DELETE " + LETTER + "/helpers/" + OTHER, 204, "");
        send(PAGE + "/hulp/einde", Map.of("helper", OTHER)).statusCode(303);
    }

    @Test
    void comments_are_made_and_settled() {
        services.answer("PUT " + LETTER + "/comments/" + OTHER, 201, draft("", 3, ""));
        services.answer("PUT " + LETTER + "/comments/" + OTHER + "/settlement", draft("", 3, ""));

        send(PAGE + "/opmerkingen", Map.of("id", OTHER, "comment", "Mooi zo.")).statusCode(303);
        send(PAGE + "/opmerkingen", Map.of("id", OTHER, "settle", "ja")).statusCode(303);

        assertThat(services.last("PUT " + LETTER + "/comments/" + OTHER).body()).isEqualTo("{\"text\":\"Mooi zo.\"}");
        services.answer(
                "PUT " + LETTER + "/comments/" + OTHER,
                400,
                "{\"status\":400,\"errors\":[{\"field\":\"text\",\"message\":\"Vul dit in.\"}]}");
        send(PAGE + "/opmerkingen", Map.of("id", OTHER, "comment", ""))
                .statusCode(400)
                .body(containsString("href=\"#comment\""));
    }

    @Test
    void the_council_is_asked_before_a_letter_is_final_or_gone() {
        services.answer("GET " + LETTER, draft("Eerst dit.", 3, COMMENT));
        assertThat(look(PAGE + "/vaststellen").select("main").text())
                .contains("Is de brief af?", "Er is nog 1 opmerking die niet verwerkt is.");
        services.answer("PUT " + LETTER + "/final", finished("[]"));
        send(PAGE + "/vaststellen", Map.of("version", "3")).statusCode(303).header("Location", endsWith(PAGE));
        assertThat(services.last("PUT " + LETTER + "/final").ifMatch()).isEqualTo("\"3\"");
        services.answer("PUT " + LETTER + "/final", 400, """
            {"status":400,"errors":[{"field":"recommendationIds","message":"Kies ten minste één aanbeveling."}]}\
            """);
        send(PAGE + "/vaststellen", Map.of("version", "3"))
                .statusCode(400)
                .body(containsString("href=\"#recommendationIds\""));

        assertThat(look(PAGE + "/wissen").select("main").text()).contains("Wilt u dit concept wissen?");
        services.answer("DELETE " + LETTER, 204, "");
        send(PAGE + "/wissen", Map.of("version", "3")).statusCode(303).header("Location", endsWith("/werk/brieven"));
    }

    @Test
    void a_final_letter_is_downloaded_and_what_became_of_it_is_written_down() {
        services.answer("GET " + LETTER, finished("""
            [{"id":"%s","municipalityCode":"GM0197","kind":"AGENDA","on":"2026-12-10","note":"Commissie"}]\
            """.formatted(OTHER)));
        Document page = look(PAGE);
        assertThat(page.select("h1").text()).isEqualTo("Brief 12");
        assertThat(page.select("a[href$=.zip]").attr("href")).isEqualTo(PAGE + "/brief/GM0197.zip");
        assertThat(page.select("main").text()).contains("Op de agenda, 10 december 2026", "Commissie");
        assertThat(page.select("textarea[name=ownWords]")).isEmpty();

        String step = "PUT " + LETTER + "/copies/GM0197/follow-ups/" + OTHER;
        services.answer(step, 201, finished("[]"));
        Map<String, String> happened =
                Map.of("id", OTHER, "municipality", "GM0197", "kind", "SENT", "on", "2026-11-27", "note", "");
        send(PAGE + "/vervolg", happened).statusCode(303);
        assertThat(services.last(step).body()).isEqualTo("{\"kind\":\"SENT\",\"on\":\"2026-11-27\",\"note\":null}");
        services.answer(
                step, 400, "{\"status\":400,\"errors\":[{\"field\":\"on\",\"message\":\"Deze dag moet nog komen.\"}]}");
        send(PAGE + "/vervolg", happened)
                .statusCode(400)
                .body(containsString("Deze dag moet nog komen."))
                .body(containsString("value=\"SENT\" checked"));
        services.answer("DELETE " + LETTER + "/copies/GM0197/follow-ups/" + OTHER, 204, "");
        send(PAGE + "/vervolg/weg", Map.of("id", OTHER, "municipality", "GM0197"))
                .statusCode(303);
    }

    @Test
    void files_come_through_and_a_page_has_its_looks_within_it() {
        services.answer("GET " + LETTER + "/copies/GM0197/pdf", "bytes");
        services.answer("GET " + LETTER + "/copies/GM0197/html", "<html>");

        get(PAGE + "/brief/GM0197.pdf").statusCode(200).body(containsString("bytes"));
        get(PAGE + "/brief/GM0197.html")
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        get(PAGE + "/brief/GM0197").statusCode(404);
        get(PAGE + "/brief/GM0363.pdf").statusCode(404);
    }

    @Test
    void a_helper_reads_along_without_an_account() {
        services.answer("GET /v1/letter-help", "{\"kind\":\"SUPPORTER\",\"letter\":" + draft("x", 3, COMMENT) + "}");
        Document page = page("/meelezen?code=a%2Bb");
        assertThat(page.select("h1").text()).isEqualTo("De Wollen Want vraagt u om mee te lezen");
        assertThat(page.select("a[href^=/meelezen/brief]").attr("href"))
                .isEqualTo("/meelezen/brief?code=a%2Bb&gemeente=GM0197");
        assertThat(services.last("GET /v1/letter-help").linkCode()).isEqualTo("a+b");

        services.answer("PUT /v1/letter-help/comments/" + OTHER, 201, "{}");
        help(Map.of("id", OTHER, "comment", "Mooi.")).statusCode(303).header("Location", containsString("gezegd=ja"));
        services.answer(
                "PUT /v1/letter-help/comments/" + OTHER,
                409,
                "{\"status\":409,\"detail\":\"Deze brief is vastgesteld.\"}");
        help(Map.of("id", OTHER, "comment", "Te laat."))
                .statusCode(409)
                .body(containsString("Deze brief is vastgesteld."))
                .body(containsString("Te laat."));
        services.answer("GET /v1/letter-help/copies/GM0197/html", "<html>");
        given().get("/meelezen/brief?code=abc&gemeente=GM0197")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    @Test
    void a_link_that_works_no_more_says_so() {
        services.answer("GET /v1/letter-help", 404, "{\"status\":404,\"detail\":\"Vraag de raad om een nieuwe.\"}");

        assertThat(page("/meelezen?code=abc", 404).select("main").text()).contains("Vraag de raad om een nieuwe.");
    }

    @Test
    void editors_keep_templates_and_see_what_a_colleague_wrote_meanwhile() {
        given().header(SignedIn.ROLE, "editor")
                .get("/werk/briefsjablonen?sjabloon=" + TEMPLATE)
                .then()
                .statusCode(200)
                .body(containsString("value=\"Neem mee\""))
                .body(containsString("name=\"version\" value=\"1\""));
        Map<String, String> form = Map.of("id", TEMPLATE, "title", "T", "subject", "S", "text", "[x]", "version", "1");
        services.answer("PUT /v1/letter-templates/" + TEMPLATE, 400, """
            {"status":400,"errors":[{"field":"text","message":"Het invulveld [x] kennen wij niet."}]}\
            """);
        sendAs("editor", "/werk/briefsjablonen", form)
                .statusCode(400)
                .body(containsString("Het invulveld [x] kennen wij niet."));
        services.answer(
                "PUT /v1/letter-templates/" + TEMPLATE,
                412,
                "{\"status\":412,\"current\":{\"version\":5,\"text\":\"Van een ander.\"}}");
        sendAs("editor", "/werk/briefsjablonen", form)
                .statusCode(412)
                .body(containsString("Van een ander."))
                .body(containsString("name=\"version\" value=\"5\""));
        services.answer("PUT /v1/letter-templates/" + TEMPLATE, "{\"id\":\"" + TEMPLATE + "\",\"version\":2}");
        sendAs("editor", "/werk/briefsjablonen", form).statusCode(303);
        assertThat(services.last("PUT /v1/letter-templates/" + TEMPLATE).body())
                .isEqualTo("{\"title\":\"T\",\"subject\":\"S\",\"text\":\"[x]\",\"retired\":false}");
        get("/werk/briefsjablonen").statusCode(403);
    }

    @Test
    void editors_keep_addresses_of_municipal_councils() {
        services.answer("GET /v1/council-addresses", """
            {"items":[{"municipality":{"code":"GM0197","name":"Aalten"},"lines":["Postbus 119","7120 AC Aalten"],"salutation":null,"version":0}],"next":null}\
            """);
        given().header(SignedIn.ROLE, "editor")
                .get("/werk/raadsadressen?gemeente=GM0197")
                .then()
                .statusCode(200)
                .body(containsString("Adres van de gemeenteraad van Aalten"))
                .body(containsString("Postbus 119, 7120 AC Aalten"));
        sendAs("editor", "/werk/raadsadressen", Map.of("municipality", "", "lines", "Postbus 1", "version", ""))
                .statusCode(400)
                .body(containsString("Kies de gemeente waarvan dit het adres is."))
                .body(containsString("Postbus 1"));
        services.answer("PUT /v1/council-addresses/GM0197", "{\"version\":1}");

        sendAs(
                        "editor",
                        "/werk/raadsadressen",
                        Map.of(
                                "municipality",
                                "GM0197",
                                "lines",
                                "Postbus 1\n\n7120 AA",
                                "salutation",
                                "",
                                "version",
                                "0"))
                .statusCode(303);

        assertThat(services.last("PUT /v1/council-addresses/GM0197").body())
                .isEqualTo("{\"lines\":[\"Postbus 1\",\"7120 AA\"],\"salutation\":null}");
        assertThat(services.last("PUT /v1/council-addresses/GM0197").ifMatch()).isEqualTo("\"0\"");
    }

    @Test
    void letters_are_for_councils_and_editors() {
        given().header(SignedIn.ROLE, "municipality")
                .get("/werk/brieven")
                .then()
                .statusCode(403);
        given().header(SignedIn.ROLE, "editor")
                .get("/werk/brieven")
                .then()
                .statusCode(200)
                .body(not(containsString("Begin een brief")));
    }

    private static Map<String, String> form(String words, String button) {
        Map<String, String> form = new HashMap<>();
        form.put("version", "3");
        form.put("bodyId", BODY);
        form.put("regionCode", "JZ25");
        form.put("municipalityCodes", "GM0197");
        form.put("templateId", TEMPLATE);
        form.put("templateVersion", TEMPLATE + "/1");
        form.put("recommendationIds", STRESSED);
        form.put("ownWords", words);
        form.put("contact", "Postbus 1\nraad@raad.example");
        form.put("signature", "");
        form.put("annexes", "REPORT");
        if (!button.isEmpty()) {
            form.put(button, "ja");
        }
        return form;
    }

    private static String draft(String words, int version, String comments) {
        return letter("null", "DRAFT", words, version, comments, "[]", "null");
    }

    private static String finished(String followUps) {
        return letter("12", "FINAL", "Klaar.", 4, "", followUps, "\"2026-11-26T10:00:00Z\"");
    }

    private static String letter(
            String number, String state, String words, int version, String comments, String after, String finalAt) {
        return """
            {"id":"%s","number":%s,"state":"%s","body":{"id":"%s","name":"De Wollen Want"},"region":{"code":"JZ25","name":"Achterhoek"},
            "municipalities":[{"code":"GM0197","name":"Aalten"}],"template":{"id":"%s","version":0,"title":"Vraag om mee te nemen","newest":false},
            "recommendationIds":["%s"],"ownWords":"%s","contact":[],"signature":null,"annexes":["SUMMARY"],"comments":[%s],"helpers":[],
            "followUps":%s,"changedAt":"2026-11-25T10:00:00Z","finalAt":%s,"example":false,"version":%d}\
            """.formatted(ID, number, state, BODY, TEMPLATE, STRESSED, words, comments, after, finalAt, version);
    }

    private static Document look(String address) {
        return Jsoup.parse(get(address).statusCode(200).extract().asString());
    }

    private static ValidatableResponse get(String address) {
        return given().urlEncodingEnabled(false)
                .header(SignedIn.ROLE, "council")
                .get(address)
                .then();
    }

    private static ValidatableResponse send(String address, Map<String, String> form) {
        return sendAs("council", address, form);
    }

    private static ValidatableResponse sendAs(String role, String address, Map<String, String> form) {
        return given().header(SignedIn.ROLE, role)
                .redirects()
                .follow(false)
                .formParams(form)
                .post(address)
                .then();
    }

    private static ValidatableResponse help(Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .queryParam("code", "abc")
                .formParams(form)
                .post("/meelezen")
                .then();
    }
}
