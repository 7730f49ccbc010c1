package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static nl.regiovisie.gateway.web.PageTest.EMPTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor bundles, and what waits is counted on the start page. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class BundlePageTest {

    private static final String SAID = "0190a5d0-0000-7000-8000-000000000d01";
    private static final String OTHER = "0190a5d0-0000-7000-8000-000000000d02";
    private static final String DRAFT = "0190a5d0-0000-7000-8000-000000000d03";
    private static final String WRITE = "PUT /v1/recommendations/" + DRAFT;

    FakeServices services;

    @BeforeEach
    void two_contributions_wait() {
        services.forget();
        services.answer(
                "GET /v1/regions",
                "{\"items\":[{\"code\":\"JZ22\",\"displayName\":\"Utrecht Stad\",\"provinces\":[\"Utrecht\"]}]}");
        services.answer("GET /v1/themes", "{\"items\":[{\"id\":\"trust\",\"name\":\"Vertrouwen\",\"position\":1}]}");
        services.answer("GET /v1/topics", """
            {"items":[{"id":"wonen","name":"Wonen","position":1,"ended":false,"version":0},
            {"id":"privacy","name":"Privacy","position":2,"ended":true,"version":1}]}\
            """);
        services.answer("GET /v1/contributions/" + SAID, said(SAID, "Bel elke maand.", "ENDORSED"));
        services.answer(
                "GET /v1/contributions",
                "{\"items\":[" + said(SAID, "Bel elke maand.", "ENDORSED") + "],\"next\":\"a+b\"}");
        services.answer("GET /v1/recommendations", "{\"items\":[" + draft("DRAFT") + "],\"next\":null}");
        services.answer("GET /v1/recommendations/" + DRAFT, draft("DRAFT"));
        services.answer("GET /v1/submissions", "{\"items\":[],\"next\":null}");
        services.answer("GET /v1/replies", "{\"items\":[],\"next\":null}");
    }

    @Test
    void what_waits_stands_beside_what_is_being_written() {
        page("/werk/bundelen?thema=trust")
                .statusCode(200)
                .body(containsString("Bel elke maand."))
                .body(containsString("formaction=\"/werk/bundelen/" + DRAFT + "/bronnen\""))
                .body(containsString("vanaf=a%2Bb"));
        assertThat(services.last("GET /v1/contributions").query()).contains("fate=WAITING", "theme=trust");
    }

    @Test
    void a_new_recommendation_begins_with_the_regions_and_the_minority_views_of_its_sources() {
        services.answer(
                "GET /v1/contributions",
                "{\"items\":[" + said(OTHER, "Liever niet bellen.", "MINORITY_VIEW") + ","
                        + said(SAID, "Bel elke maand.", "ENDORSED") + "],\"next\":null}");

        String begin = page("/werk/bundelen/nieuw?bron=" + SAID + "&bron=" + OTHER)
                .statusCode(200)
                .body(containsString("value=\"JZ22\" checked"))
                .body(containsString("name=\"minorityViews[0].contribution\" value=\"" + OTHER + "\""))
                .body(containsString("name=\"version\" value=\"\""))
                .extract()
                .asString();

        assertThat(begin).as("in the order in which they were ticked").containsSubsequence("Bel elke", "Liever niet");
        assertThat(services.last("GET /v1/contributions").query()).contains("id=" + SAID + "&id=" + OTHER);
    }

    @Test
    void what_is_ticked_goes_into_a_draft_in_one_step_and_can_be_taken_back() {
        services.answer("POST /v1/recommendations/" + DRAFT + "/bundling", draft("DRAFT"));
        String sources = "/werk/bundelen/" + DRAFT + "/bronnen";

        String next = send(sources, Map.of("bron", OTHER, "thema", "trust"))
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(next).contains("thema=trust", "in=" + DRAFT, "erbij=" + OTHER);
        assertThat(services.last("POST /v1/recommendations/" + DRAFT + "/bundling")
                        .json()
                        .get("add")
                        .toString())
                .isEqualTo("[\"" + OTHER + "\"]");
        page(next.substring(next.indexOf("/werk")))
                .body(containsString("1 uitspraak toegevoegd aan"))
                .body(containsString("action=\"" + sources + "/eruit\""))
                .body(containsString("name=\"bron\" value=\"" + OTHER + "\""));

        send(sources + "/eruit", Map.of("bron", OTHER)).statusCode(303);
        assertThat(services.last("POST /v1/recommendations/" + DRAFT + "/bundling")
                        .json()
                        .get("remove")
                        .toString())
                .isEqualTo("[\"" + OTHER + "\"]");
    }

    @Test
    void what_another_editor_bundled_meanwhile_is_told_beside_what_still_waits() {
        services.answer(
                "POST /v1/recommendations/" + DRAFT + "/bundling",
                409,
                "{\"title\":\"Bezet\",\"status\":409,\"detail\":\"Die hoort al bij een andere.\"}");

        send("/werk/bundelen/" + DRAFT + "/bronnen", Map.of("bron", OTHER))
                .statusCode(409)
                .body(containsString("Die hoort al bij een andere."))
                .body(containsString("Bel elke maand."));
    }

    @Test
    void what_belongs_elsewhere_moves_to_another_draft_or_begins_a_new_one() {
        String elsewhere = "0190a5d0-0000-7000-8000-000000000d04";
        services.answer(
                "GET /v1/recommendations",
                "{\"items\":[" + draft("DRAFT") + "," + draft("DRAFT").replace(DRAFT, elsewhere) + "],\"next\":null}");
        services.answer("POST /v1/recommendations/" + elsewhere + "/bundling", draft("DRAFT"));

        page("/werk/bundelen/" + DRAFT + "/bronnen/verplaatsen")
                .statusCode(200)
                .body(containsString("<option value=\"" + elsewhere + "\">"))
                .body(containsString("formaction=\"/werk/bundelen/nieuw\""));
        send("/werk/bundelen/" + DRAFT + "/bronnen/verplaatsen", Map.of("bron", SAID, "naar", elsewhere))
                .statusCode(303)
                .header("Location", containsString("/werk/bundelen/" + elsewhere));

        assertThat(services.last("POST /v1/recommendations/" + elsewhere + "/bundling")
                        .body())
                .contains("\"takesFrom\":[\"" + DRAFT + "\"]");
        page("/werk/bundelen/nieuw?bron=" + SAID + "&uit=" + DRAFT)
                .body(containsString("name=\"takesFrom\" value=\"" + DRAFT + "\""));
    }

    @Test
    void a_new_text_for_a_public_recommendation_names_what_it_replaces() {
        page("/werk/bundelen/nieuw?vervangt=" + DRAFT)
                .statusCode(200)
                .body(containsString("name=\"supersedes\" value=\"" + DRAFT + "\""))
                .body(containsString("value=\"Maak één loket\""));
    }

    @Test
    void a_draft_is_about_topics_that_are_offered_and_those_that_it_had() {
        services.answer(
                "GET /v1/recommendations/" + DRAFT,
                draft("DRAFT").replace("\"topics\":[]", "\"topics\":[{\"id\":\"wonen\",\"name\":\"Wonen\"}]"));
        services.answer(WRITE, draft("DRAFT"));

        page("/werk/bundelen/" + DRAFT)
                .body(containsString("name=\"topics\" value=\"wonen\" checked"))
                .body(not(containsString("Privacy")));
        send("/werk/bundelen/" + DRAFT, Map.of("title", "T", "topics", "privacy", "version", "3"))
                .statusCode(303);

        assertThat(services.last(WRITE).json().get("topics").toString()).isEqualTo("[\"privacy\"]");
    }

    @Test
    void a_draft_is_stored_with_the_version_that_the_editor_saw() {
        services.answer(WRITE, draft("DRAFT"));

        write("3", "").statusCode(303).header("Location", containsString("/werk/bundelen/" + DRAFT));

        assertThat(services.last(WRITE).ifMatch()).isEqualTo("\"3\"");
        assertThat(services.last(WRITE).json().get("sources").toString()).isEqualTo("[\"" + SAID + "\"]");
        assertThat(services.last(WRITE).json().get("example").asBoolean()).isTrue();
    }

    @Test
    void the_text_of_another_editor_is_shown_beside_the_own_text() {
        services.answer(
                WRITE,
                412,
                "{\"title\":\"Gewijzigd\",\"status\":412,\"detail\":\"Een ander wijzigde dit.\",\"current\":"
                        + draft("DRAFT") + "}");

        write("2", "")
                .statusCode(412)
                .body(containsString("Een andere redacteur bewaarde intussen"))
                .body(containsString("Maak één loket"))
                .body(containsString("value=\"Bel mensen die wachten\""))
                .body(containsString("name=\"version\" value=\"3\""));
    }

    @Test
    void the_text_stays_when_the_service_is_down() {
        services.answer(WRITE, 502, "");

        write("3", "").statusCode(503).body(containsString("value=\"Bel mensen die wachten\""));
    }

    @Test
    void publishing_asks_first_and_then_shows_the_recommendation() {
        services.answer(WRITE, draft("DRAFT"));
        services.answer(WRITE + "/publication", draft("PUBLISHED"));

        write("3", "publish").header("Location", containsString("/publiceren"));
        page("/werk/bundelen/" + DRAFT + "/publiceren").body(containsString("Deze aanbeveling publiceren?"));
        send("/werk/bundelen/" + DRAFT + "/publiceren", Map.of("version", "3"))
                .statusCode(303)
                .header("Location", containsString("/aanbevelingen/" + DRAFT));
    }

    @Test
    void a_contribution_can_get_another_fate_with_a_reason() {
        services.answer("PUT /v1/contributions/" + SAID + "/fate", said(SAID, "x", "ENDORSED"));

        send("/werk/bundelen/uitspraken/" + SAID, Map.of("state", "CLOSED", "reason", "Dubbel", "version", "5"))
                .statusCode(303);

        assertThat(services.last("PUT /v1/contributions/" + SAID + "/fate").body())
                .isEqualTo("{\"state\":\"CLOSED\",\"reason\":\"Dubbel\"}");
    }

    @Test
    void work_starts_with_what_waits_for_the_role() {
        Document start = Jsoup.parse(page("/werk").statusCode(200).extract().asString());

        assertThat(start.select("main .rv-tasks__one h2").eachText()).containsExactly("1 uitspraak wacht op een plek");
        assertThat(start.select("main .rv-tasks__count").text()).isEqualTo("1");
    }

    @Test
    void work_that_is_done_stands_apart_from_what_waits() {
        services.answer("GET /v1/contributions", EMPTY);
        services.answer("GET /v1/submissions", EMPTY);
        services.answer("GET /v1/replies", EMPTY);

        Document start = Jsoup.parse(page("/werk").statusCode(200).extract().asString());

        assertThat(start.select("h1").text()).isEqualTo("Er wacht niets op u");
        assertThat(start.select("main .rv-tasks__one")).isEmpty();
        assertThat(start.select("main .rv-settled li").eachText()).contains("Alles wat gezegd is heeft een plek");
    }

    @Test
    void the_start_page_stays_when_a_service_is_down() {
        services.answer("GET /v1/contributions", 503, "{\"title\":\"Even niet bereikbaar\",\"status\":503}");

        page("/werk").statusCode(200).body(containsString("weten wij nu even niet"));
    }

    private ValidatableResponse write(String version, String button) {
        Map<String, String> form = new HashMap<>(Map.of(
                "title", "Bel mensen die wachten",
                "text", "Ook als er geen nieuws is.",
                "theme", "trust",
                "scope", "REGIONS",
                "regionCodes", "JZ22",
                "sources", SAID,
                "offered", SAID,
                "version", version));
        if (!button.isEmpty()) {
            form.put(button, "ja");
        }
        return send("/werk/bundelen/" + DRAFT, form);
    }

    @Test
    void what_was_said_elsewhere_in_other_words_can_be_bundled_or_told_apart() {
        services.answer(
                "GET /v1/contributions/" + SAID + "/similar",
                "{\"items\":[{\"contribution\":" + said(OTHER, "Liever niet bellen.", "ENDORSED")
                        + ",\"score\":0.4}]}");
        String address = "/werk/bundelen/uitspraken/" + SAID + "/lijkt-op";

        page(address)
                .statusCode(200)
                .body(containsString("name=\"bron\" value=\"" + SAID + "\""))
                .body(containsString("id=\"kies-" + OTHER + "\" name=\"bron\" value=\"" + OTHER + "\""))
                .body(containsString("formaction=\"" + address + "/anders/" + OTHER + "\""));

        services.answer("PUT /v1/contributions/" + SAID + "/distinctions/" + OTHER, 204, "");
        send(address + "/anders/" + OTHER, Map.of())
                .statusCode(303)
                .header("Location", containsString(address + "?anders=" + OTHER));
        page(address + "?anders=" + OTHER).body(containsString(address + "/toch/" + OTHER));

        services.answer("DELETE /v1/contributions/" + SAID + "/distinctions/" + OTHER, 204, "");
        send(address + "/toch/" + OTHER, Map.of()).statusCode(303).header("Location", containsString(address));
    }

    @Test
    void words_that_belong_together_are_found_added_and_changed() {
        services.answer(
                "GET /v1/concepts",
                "{\"items\":[{\"id\":\"op & wachten\",\"terms\":[\"wachtlijst\",\"in de rij\"],\"version\":2},"
                        + "{\"id\":\"wonen\",\"terms\":[\"huis\"],\"version\":0}]}");
        page("/werk/begrippen?woord=RIJ")
                .statusCode(200)
                .body(containsString("wachtlijst, in de rij"))
                .body(not(containsString("huis")));
        given().header(SignedIn.ROLE, "editor")
                .queryParam("begrip", "op & wachten")
                .get("/werk/begrippen")
                .then()
                .statusCode(200)
                .body(containsString("name=\"version\" value=\"2\""))
                .body(containsString("begrip=op+%26+wachten#wijzig"));

        services.answer("PUT /v1/concepts/tijd", 201, "{\"id\":\"tijd\",\"terms\":[\"uur\"],\"version\":0}");
        send("/werk/begrippen", Map.of("name", "tijd", "version", "", "terms", " uur \r\n\r\nuur\r\nminuut"))
                .statusCode(303);
        assertThat(services.last("PUT /v1/concepts/tijd").json().get("terms").toString())
                .isEqualTo("[\"uur\",\"minuut\"]");

        send("/werk/begrippen", Map.of("name", " ", "version", "", "terms", "uur"))
                .statusCode(400)
                .body(containsString("Geef het begrip een naam."))
                .body(containsString("uur"));
    }

    @Test
    void concepts_come_a_hundred_at_a_time() {
        String all = IntStream.range(0, 130)
                .mapToObj(n -> "{\"id\":\"b & %03d\",\"terms\":[\"woord\"],\"version\":0}".formatted(n))
                .collect(joining(","));
        services.answer("GET /v1/concepts", "{\"items\":[" + all + "]}");

        Document first =
                Jsoup.parse(page("/werk/begrippen").statusCode(200).extract().asString());
        Document second = Jsoup.parse(given().header(SignedIn.ROLE, "editor")
                .urlEncodingEnabled(false)
                .get(first.select("a[rel=next]").attr("href"))
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(first.select("#lijst li")).hasSize(100);
        assertThat(second.select("#lijst li")).hasSize(30);
        assertThat(second.select("#lijst li a").first().text()).endsWith("b & 100");
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    private static String said(String id, String text, String result) {
        return """
            {"id":"%s","meeting":{"id":"%s","title":"Wachten op hulp","startsAt":"2021-10-12T17:30:00Z"},"position":1,"kind":"TIP",
            "theme":{"id":"trust","name":"Vertrouwen"},"text":"%s","voicedBy":[{"id":"caregiver","name":"Opvoeder"}],"regionCodes":["JZ22"],
            "endorsement":{"result":"%s"},"fate":{"state":"WAITING","since":"2021-10-13T08:00:00Z"},"example":true,"version":5}\
            """.formatted(id, Meetings.ID, text, result);
    }

    private static String draft(String status) {
        return """
            {"id":"%s","status":"%s","title":"Maak één loket","text":"Omdat het helpt.","theme":{"id":"trust","name":"Vertrouwen"},"topics":[],"national":false,
            "regionCodes":["JZ22"],"sources":["%s"],"support":{"contributions":1},"minorityViews":[],"example":true,"version":3}\
            """.formatted(DRAFT, status, SAID);
    }

    private static ValidatableResponse page(String address) {
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
