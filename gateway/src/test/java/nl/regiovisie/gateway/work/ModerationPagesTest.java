package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.JsonNode;
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

/** An editor reads what was sent in, and keeps topics. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class ModerationPagesTest extends PageTest {

    private static final String ADDRESS = "/werk/moderatie/" + SENT_IN;
    private static final String DECIDE = "PUT /v1/submissions/" + SENT_IN + "/decision";

    @BeforeEach
    void something_waits() {
        answer("/v1/submissions/" + SENT_IN, "submission");
        services.answer("GET /v1/submissions", "{\"items\":[" + recording("submission") + "],\"next\":\"a+b\"}");
    }

    @Test
    void what_waits_is_listed_with_how_much_looks_like_personal_data() {
        Document page = seen("/werk/moderatie");

        assertThat(page.select("h1").text()).startsWith("Meer dan 1 inzendingen");
        assertThat(page.select("a[href=" + ADDRESS + "]")).hasSize(1);
        assertThat(page.text()).contains("1 plek lijkt op een persoonsgegeven");
        assertThat(page.select("a[rel=next]").attr("href")).contains("vanaf=a%2Bb");
        assertThat(services.last("GET /v1/submissions").query()).contains("state=RECEIVED");
    }

    @Test
    void what_looks_like_personal_data_is_marked_in_the_text_and_named() {
        Document page = seen(ADDRESS);

        assertThat(page.select("mark").text()).isEqualTo("mevrouw Jansen (lijkt op een naam)");
        assertThat(page.select(".rv-said").first().text())
                .startsWith("Na de aanmelding hoorden wij maanden niets van mevrouw Jansen");
        assertThat(page.select("#text").text()).contains("mevrouw Jansen.");
        assertThat(page.select("input[name=verdict][checked]"))
                .as("nothing is decided beforehand")
                .isEmpty();
    }

    @Test
    void letting_through_sends_all_that_the_editor_saw_and_goes_on_to_the_next() {
        services.answer(DECIDE, recording("submission"));

        decide("ACCEPTED", "").statusCode(303).header("Location", endsWith("/werk/moderatie/volgende"));

        JsonNode decided = services.last(DECIDE).json();
        assertThat(decided.get("text").asText()).isEqualTo("Na de aanmelding hoorden wij maanden niets.");
        assertThat(decided.get("theme").asText()).isEqualTo("passend-en-toegankelijk");
        assertThat(decided.get("topics").toString()).isEqualTo("[\"privacy\"]");
        assertThat(services.last(DECIDE).ifMatch()).isEqualTo("\"0\"");
    }

    @Test
    void refusing_sends_the_reason_and_nothing_else() {
        services.answer(DECIDE, recording("submission"));

        decide("REFUSED", "Dit gaat over één persoon.").statusCode(303);

        assertThat(services.last(DECIDE).body())
                .isEqualTo(
                        "{\"verdict\":\"REFUSED\",\"kind\":null,\"text\":null,\"theme\":null,\"topics\":null,\"reason\":\"Dit"
                                + " gaat over één persoon.\"}");
    }

    @Test
    void what_another_editor_decided_meanwhile_is_shown() {
        services.answer(
                DECIDE, 412, "{\"title\":\"Gewijzigd\",\"status\":412,\"detail\":\"Een ander was u net voor.\"}");
        services.answer(
                "GET /v1/submissions/" + SENT_IN,
                recording("submission").replace("\"state\": \"RECEIVED\"", "\"state\": \"REFUSED\""));

        Document page =
                Jsoup.parse(decide("ACCEPTED", "").statusCode(412).extract().asString());

        assertThat(page.select(".rv-errors").text()).contains("Een ander was u net voor.");
        assertThat(page.text()).contains("Dit is geweigerd.");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void what_is_missing_is_told_and_what_was_typed_stays() {
        services.answer(
                DECIDE,
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"reason\",\"message\":\"Leg uit"
                        + " waarom.\"}]}");

        decide("REFUSED", "")
                .statusCode(400)
                .body(containsString("href=\"#reason\""))
                .body(containsString("checked"));
    }

    @Test
    void the_next_is_what_waits_longest_or_the_list() {
        given().header(SignedIn.ROLE, "editor")
                .redirects()
                .follow(false)
                .get("/werk/moderatie/volgende")
                .then()
                .statusCode(303)
                .header("Location", endsWith(ADDRESS));

        services.answer("GET /v1/submissions", EMPTY);

        given().header(SignedIn.ROLE, "editor")
                .redirects()
                .follow(false)
                .get("/werk/moderatie/volgende")
                .then()
                .header("Location", endsWith("/werk/moderatie"));
        assertThat(seen("/werk/moderatie").text()).contains("Er wacht niets.");
    }

    @Test
    void work_starts_with_how_much_waits_to_be_read() {
        assertThat(seen("/werk").text()).contains("1 inzending wacht op een lezer");

        services.answer("GET /v1/submissions", 503, "");

        assertThat(seen("/werk").text()).contains("weten wij nu even niet");
    }

    @Test
    void topics_are_added_renamed_and_ended() {
        services.answer("PUT /v1/topics/vervoer-en-reizen", 201, "{}");
        services.answer("PUT /v1/topics/privacy", "{}");
        assertThat(seen("/werk/onderwerpen").select("#lijst").text())
                .contains("Oud onderwerp")
                .contains("Niet meer te kiezen");

        keep("/werk/onderwerpen", Map.of("id", "", "version", "", "name", "Vervoer én reizen!", "position", "7"))
                .statusCode(303);
        assertThat(services.last("PUT /v1/topics/vervoer-en-reizen").body())
                .isEqualTo("{\"name\":\"Vervoer én reizen!\",\"position\":7,\"ended\":false}");

        keep(
                        "/werk/onderwerpen",
                        Map.of("id", "privacy", "version", "0", "name", "Privacy", "position", "x", "ended", "ja"))
                .statusCode(303);
        assertThat(services.last("PUT /v1/topics/privacy").ifMatch()).isEqualTo("\"0\"");
        assertThat(services.last("PUT /v1/topics/privacy")
                        .json()
                        .get("position")
                        .asInt())
                .isZero();

        keep("/werk/onderwerpen", Map.of("id", "", "version", "", "name", "!", "position", "7"))
                .statusCode(400)
                .body(containsString("Geef het onderwerp een naam"));
    }

    @Test
    void themes_are_added_and_renamed_and_what_another_editor_stored_does_not_lose_what_was_typed() {
        services.answer(
                "GET /v1/themes",
                "{\"items\":[{\"id\":\"trust\",\"name\":\"Vertrouwen\",\"position\":1,\"version\":4}]}");
        services.answer("PUT /v1/themes/wonen-zorg", 201, "{}");
        assertThat(seen("/werk/themas?thema=trust").select("#name").val()).isEqualTo("Vertrouwen");

        keep("/werk/themas", Map.of("id", "", "version", "", "name", "Wonen & zorg", "position", "2"))
                .statusCode(303);
        assertThat(services.last("PUT /v1/themes/wonen-zorg").body())
                .isEqualTo("{\"name\":\"Wonen & zorg\",\"position\":2}");

        services.answer(
                "PUT /v1/themes/trust", 412, "{\"title\":\"Gewijzigd\",\"status\":412,\"detail\":\"Net gewijzigd.\"}");
        Document again = Jsoup.parse(
                keep("/werk/themas", Map.of("id", "trust", "version", "3", "name", "Basis", "position", "1"))
                        .statusCode(412)
                        .extract()
                        .asString());
        assertThat(again.select("#name").val()).isEqualTo("Basis");
        assertThat(again.select("input[name=version]").val()).isEqualTo("4");
    }

    @Test
    void a_contribution_is_given_topics_and_keeps_one_that_has_ended() {
        String about = "/werk/bundelen/uitspraken/" + SENT_IN + "/onderwerpen";
        services.answer(
                "GET /v1/contributions/" + SENT_IN,
                recording("direct-contribution").replace("\"id\": \"privacy\"", "\"id\": \"oud\""));
        services.answer("PUT /v1/contributions/" + SENT_IN + "/topics", recording("direct-contribution"));

        Document page = seen(about);
        assertThat(page.select("#topic-oud[checked]")).hasSize(1);

        given().header(SignedIn.ROLE, "editor")
                .redirects()
                .follow(false)
                .formParams(Map.of("version", "2", "topics", "privacy"))
                .post(about)
                .then()
                .statusCode(303);
        assertThat(services.last("PUT /v1/contributions/" + SENT_IN + "/topics").body())
                .isEqualTo("{\"topics\":[\"privacy\"]}");
    }

    private static Document seen(String address) {
        return Jsoup.parse(given().header(SignedIn.ROLE, "editor")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static ValidatableResponse decide(String verdict, String reason) {
        Map<String, String> form = new HashMap<>();
        form.put("verdict", verdict);
        form.put("text", "Na de aanmelding hoorden wij maanden niets.");
        form.put("kind", "SIGNAL");
        form.put("theme", "passend-en-toegankelijk");
        form.put("topics", "privacy");
        form.put("reason", reason);
        form.put("version", "0");
        return given().header(SignedIn.ROLE, "editor")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(ADDRESS)
                .then();
    }

    private static ValidatableResponse keep(String address, Map<String, String> form) {
        return given().header(SignedIn.ROLE, "editor")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(address)
                .then();
    }
}
