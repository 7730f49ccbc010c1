package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import nl.regiovisie.gateway.web.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Sending something in, following it, taking it back. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class SubmissionPagesTest extends PageTest {

    private static final String CODE = "c".repeat(43);
    private static final String SUBMIT = "PUT /v1/submissions/" + SENT_IN;

    @Test
    void the_form_asks_no_name_and_hides_a_field_for_robots() {
        Document form = page("/meepraten");

        assertThat(form.select("input[name=kind]")).hasSize(4);
        assertThat(form.select("input[name=name], input[name=email]")).isEmpty();
        assertThat(form.select(".rv-trap[aria-hidden=true] input[tabindex=-1][autocomplete=off]"))
                .hasSize(1);
        assertThat(form.select("input[name=code]").val()).hasSizeGreaterThan(42);
        assertThat(form.select("#topic-privacy")).hasSize(1);
        assertThat(form.select("#topic-oud")).as("one that has ended").isEmpty();
        assertThat(form.select("#body")).as("only for who speaks for a body").isEmpty();
    }

    @Test
    void what_was_typed_is_sent_with_the_code_of_the_municipality_and_leads_to_the_private_link() {
        services.answer(SUBMIT, 202, "{\"id\":\"" + SENT_IN + "\",\"state\":\"RECEIVED\"}");

        send(given(), typed())
                .statusCode(303)
                .header("Location", containsString("/meepraten/volgen?code=" + CODE + "&nieuw=ja"));

        JsonNode sent = services.last(SUBMIT).json();
        assertThat(sent.get("municipalityCode").asText()).isEqualTo("GM0197");
        assertThat(sent.get("code").asText()).isEqualTo(CODE);
        assertThat(sent.get("topics").toString()).isEqualTo("[\"privacy\"]");
        assertThat(sent.get("theme").isNull()).isTrue();
        assertThat(sent.get("website").isNull()).isTrue();
    }

    @Test
    void in_the_whole_country_there_is_no_municipality() {
        services.answer(SUBMIT, 202, "{}");
        Map<String, String> typed = typed();
        typed.put("level", "NATIONAL");

        send(given(), typed).statusCode(303);

        assertThat(services.last(SUBMIT).json().get("municipalityCode").isNull())
                .isTrue();
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost() {
        services.answer(
                SUBMIT,
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"municipalityCode\",\"message\":\"Deze"
                        + " gemeente kennen wij niet.\"},{\"field\":\"kind\",\"message\":\"Vul dit in.\"}]}");
        Map<String, String> typed = typed();
        typed.put("municipality", "Nergenshuizen");

        Document again =
                Jsoup.parse(send(given(), typed).statusCode(400).extract().asString());

        assertThat(services.last(SUBMIT).json().get("municipalityCode").asText())
                .isEqualTo("Nergenshuizen");
        assertThat(again.select(".rv-errors a").eachAttr("href")).containsExactly("#municipality", "#kind");
        assertThat(again.select("#municipality").val()).isEqualTo("Nergenshuizen");
        assertThat(again.select("#text").text()).contains("maanden niets");
        assertThat(again.select("input[name=id]").val()).isEqualTo(SENT_IN);
        assertThat(again.select("input[name=code]").val()).isEqualTo(CODE);
        assertThat(again.select("#topic-privacy[checked]")).hasSize(1);
    }

    @Test
    void what_was_typed_cannot_become_markup_and_stays_when_the_service_is_down() {
        services.answer(SUBMIT, 502, "");
        Map<String, String> typed = typed();
        typed.put("text", "</textarea><script>alert(1)</script>");

        String again = send(given(), typed).statusCode(503).extract().asString();

        assertThat(again).doesNotContain("<script>alert");
        assertThat(Jsoup.parse(again).select("#text").text()).contains("alert(1)");
    }

    @Test
    void a_flood_is_told_so_to_the_one_who_sent_it() {
        services.answer(SUBMIT, 429, "{\"title\":\"Rustig\",\"status\":429,\"detail\":\"Er is al veel ingestuurd.\"}");

        send(given(), typed()).statusCode(429).body(containsString("Er is al veel ingestuurd."));
    }

    @Test
    void who_speaks_for_a_body_can_say_so() {
        services.answer("GET /v1/bodies", "{\"items\":[{\"id\":\"" + BODY + "\",\"name\":\"Raad De Want\"}]}");
        services.answer(SUBMIT, 202, "{}");
        assertThat(Jsoup.parse(given().header(SignedIn.ROLE, "council")
                                .get("/meepraten")
                                .asString())
                        .select("#body option")
                        .eachText())
                .containsExactly("Voor mijzelf", "Raad De Want");
        Map<String, String> typed = typed();
        typed.put("body", BODY);

        send(given().header(SignedIn.ROLE, "council"), typed).statusCode(303);

        assertThat(services.last(SUBMIT).json().get("bodyId").asText()).isEqualTo(BODY);
        assertThat(services.last(SUBMIT).authorization()).isEqualTo("Bearer token-of-council");
    }

    @Test
    void just_sent_the_private_link_is_shown_whole_with_what_it_is_for() {
        Document page = page("/meepraten/volgen?code=" + CODE + "&nieuw=ja");

        assertThat(page.select("h1").text()).startsWith("Dank u wel.");
        assertThat(page.select(".rv-panel a").text()).endsWith("/meepraten/volgen?code=" + CODE);
        assertThat(page.text()).contains("niemand kan u deze link nog een keer geven");
        assertThat(services.last("GET /v1/own-submission").linkCode()).isEqualTo(CODE);
    }

    @Test
    void the_red_thread_goes_from_the_words_to_the_answers_of_municipalities() {
        Document page = page("/meepraten/volgen?code=" + CODE);

        assertThat(page.select(".rv-thread__step")).hasSize(4);
        assertThat(page.select(".rv-thread a[href=/aanbevelingen/" + RECOMMENDATION + "]"))
                .hasSize(1);
        assertThat(page.select(".rv-thread__step[aria-current]").text()).contains("gemeenten");
        assertThat(page.select("a[href=/uitspraken/" + SENT_IN + "]")).hasSize(1);
        assertThat(page.text()).contains("Een redacteur veranderde woorden");
    }

    @Test
    void it_is_explained_why_something_was_refused() {
        services.answer(
                "GET /v1/own-submission", thread("REFUSED", "\"Dit gaat over één persoon.\"", "2026-11-21T09:00:00Z"));

        Document page = page("/meepraten/volgen?code=" + CODE);

        assertThat(page.select("h1").text()).isEqualTo("Uw woorden staan niet op de site");
        assertThat(page.select("blockquote").first().text()).contains("Dit gaat over één persoon.");
        assertThat(page.select(".rv-thread__step")).hasSize(2);
    }

    @Test
    void what_waits_says_so_and_what_was_erased_is_gone() {
        services.answer("GET /v1/own-submission", thread("RECEIVED", "null", null));
        assertThat(page("/meepraten/volgen?code=" + CODE)
                        .select(".rv-thread__step[aria-current]")
                        .text())
                .contains("Ontvangen");

        services.answer("GET /v1/own-submission", thread("WITHDRAWN", "null", null));
        Document erased = page("/meepraten/volgen?code=" + CODE);
        assertThat(erased.select("h1").text()).isEqualTo("Uw woorden zijn gewist");
        assertThat(erased.select("blockquote, .rv-thread")).isEmpty();
    }

    @Test
    void erasing_asks_first_and_shows_that_the_recommendation_stays() {
        services.answer("DELETE /v1/own-submission", 204, "");
        Document sure = page("/meepraten/volgen/wissen?code=" + CODE);
        assertThat(sure.text()).contains("De aanbeveling blijft bestaan.");

        given().redirects()
                .follow(false)
                .post(sure.select("main form").attr("action"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/meepraten/volgen?code=" + CODE));

        assertThat(services.last("DELETE /v1/own-submission").linkCode()).isEqualTo(CODE);
    }

    @Test
    void a_link_that_was_cut_off_is_a_page_that_helps() {
        services.answer(
                "GET /v1/own-submission",
                404,
                "{\"title\":\"Niet gevonden\",\"status\":404,\"detail\":\"Deze link kennen wij niet.\"}");

        Document gone = page("/meepraten/volgen?code=x", 404);

        assertThat(gone.select("h1").text()).isEqualTo("Deze link werkt niet");
        assertThat(gone.text()).contains("Kopieer de hele link");
    }

    @Test
    void a_body_sees_what_was_done_with_its_input_by_fate() {
        services.answer(
                "GET /v1/body-submissions",
                "{\"items\":[" + thread("RECEIVED", "null", null) + "," + recording("submission-thread")
                        + "],\"next\":\"a+b\"}");

        Document page = Jsoup.parse(given().header(SignedIn.ROLE, "council")
                .get("/werk/inbreng")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(page.select("main h2").eachText())
                .containsExactly("Werd een aanbeveling", "Uw woorden wachten op een lezer");
        assertThat(page.select("a[href=/aanbevelingen/" + RECOMMENDATION + "]")).hasSize(1);
        assertThat(page.select("a[rel=next]").attr("href")).contains("vanaf=a%2Bb");
    }

    @Test
    void a_contribution_that_was_sent_in_says_how_and_one_that_was_erased_has_no_words() {
        Document page = page("/uitspraken/" + SENT_IN);
        assertThat(page.select("blockquote footer").first().text()).contains("geredigeerd");
        assertThat(page.select("dl").text()).contains("Privacy").contains("Aalten");
        assertThat(page.select(".rv-thread").text()).contains("Buiten een bijeenkomst");

        services.answer(
                "GET /v1/contributions/" + SENT_IN,
                recording("direct-contribution")
                        .replace("\"erased\": false", "\"erased\": true")
                        .replaceFirst("\"text\": \"[^\"]*\"", "\"text\": \"Op verzoek van de schrijver verwijderd.\""));
        assertThat(page("/uitspraken/" + SENT_IN).select("blockquote").first().text())
                .contains("Op verzoek van de schrijver verwijderd.");
    }

    private static String thread(String state, String reason, String decidedAt) {
        String decided = decidedAt == null ? "null" : "\"" + decidedAt + "\"";
        return """
            {"submission":{"id":"%s","state":"%s","kind":"SIGNAL","text":"%s","publishedText":null,"body":null,"reason":%s,
            "submittedAt":"2026-11-20T19:00:00Z","decidedAt":%s,"example":false},"contribution":null}\
            """.formatted(
                        SENT_IN, state, "WITHDRAWN".equals(state) ? "" : "Maanden niets gehoord.", reason, decided);
    }

    private static Map<String, String> typed() {
        Map<String, String> form = new HashMap<>();
        form.put("id", SENT_IN);
        form.put("code", CODE);
        form.put("kind", "SIGNAL");
        form.put("text", "Na de aanmelding hoorden wij maanden niets.");
        form.put("level", "MUNICIPALITY");
        form.put("municipality", "aalten");
        form.put("voicedBy", "caregiver");
        form.put("theme", "");
        form.put("topics", "privacy");
        form.put("body", "");
        form.put("website", "");
        return form;
    }

    private static ValidatableResponse send(RequestSpecification visitor, Map<String, String> form) {
        return visitor.redirects()
                .follow(false)
                .formParams(form)
                .post("/meepraten")
                .then();
    }
}
