package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a recommendation besides being written: by editors and by councils. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class LifePagesTest {

    private static final String ID = "0190a5d0-0000-7000-8000-000000000d03";
    private static final String BODY = "44fc5eab-460c-3874-96db-bf78a3767db4";
    private static final String API = " /v1/recommendations/" + ID;
    private static final String DESK = "/werk/bundelen/" + ID;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    FakeServices services;

    @BeforeEach
    void one_draft_and_one_council() {
        services.forget();
        services.answer("GET" + API, draft(""));
        services.answer("GET" + API + "/round-comments", """
                {"items":[{"bodyId":"%s","bodyName":"Raad De Brug","agrees":false,"text":"Noem pleegouders.",
                "writtenAt":"2026-11-24T10:00:00Z"}],"next":null}""".formatted(BODY));
        services.answer("GET /v1/topics", """
            {"items":[{"id":"wonen","name":"Wonen","position":1,"ended":false,"version":0},
            {"id":"privacy","name":"Privacy","position":2,"ended":true,"version":1}]}\
            """);
        services.answer("GET" + API + "/wordings", """
                {"items":[%s,%s],"next":null}""".formatted(wording(2, "Nu"), wording(1, "Eerst")));
        services.answer(
                "GET /v1/bodies",
                "{\"items\":[{\"id\":\"" + BODY
                        + "\",\"name\":\"Raad De Brug\",\"regionCodes\":[\"JZ22\"]}],\"next\":null}");
    }

    @Test
    void a_draft_is_laid_before_the_councils_until_a_day() {
        services.answer("PUT" + API + "/round", draft(TODAY.plusWeeks(4).toString()));

        as("editor", DESK + "/leesronde").statusCode(200).body(containsString("value=\"" + TODAY.plusWeeks(4) + "\""));
        send("editor", DESK + "/leesronde", Map.of("until", TODAY.plusWeeks(4).toString(), "version", "3"))
                .statusCode(303);

        assertThat(services.last("PUT" + API + "/round").ifMatch()).isEqualTo("\"3\"");
        assertThat(services.last("PUT" + API + "/round").body())
                .contains(TODAY.plusWeeks(4).toString());
    }

    @Test
    void while_councils_read_the_desk_shows_what_they_say_and_not_the_form() {
        services.answer("GET" + API, draft(TODAY.toString()));
        services.answer("DELETE" + API + "/round", draft(""));

        given().header(SignedIn.ROLE, "editor")
                .redirects()
                .follow(false)
                .get(DESK)
                .then()
                .header("Location", containsString("/leesronde"));
        as("editor", DESK + "/leesronde")
                .body(containsString("1 raad reageerde"))
                .body(containsString("Noem pleegouders."))
                .body(not(containsString("/publiceren")));
        send("editor", DESK + "/leesronde/sluiten", Map.of("version", "3")).statusCode(303);
    }

    @Test
    void after_the_last_day_it_can_be_published() {
        services.answer("GET" + API, draft(TODAY.minusDays(1).toString()));

        as("editor", DESK + "/leesronde").body(containsString(DESK + "/publiceren"));
    }

    @Test
    void an_earlier_wording_is_put_back_with_its_sources_over_the_version_that_was_seen() {
        services.answer("PUT" + API, draft(""));

        as("editor", DESK + "/eerder").statusCode(200).body(containsString("Staat er nu"));
        send("editor", DESK + "/eerder/terug", Map.of("version", "3", "revision", "1"))
                .statusCode(303);

        assertThat(services.last("PUT" + API).ifMatch()).isEqualTo("\"3\"");
        assertThat(services.last("PUT" + API).json().get("title").asText()).isEqualTo("Eerst");
        assertThat(services.last("PUT" + API).json().get("sources").toString()).isEqualTo("[\"" + BODY + "\"]");
    }

    @Test
    void a_draft_is_laid_aside() {
        services.answer("DELETE" + API, draft(""));

        send("editor", DESK + "/eerder/wegleggen", Map.of("version", "3")).statusCode(303);

        assertThat(services.last("DELETE" + API).ifMatch()).isEqualTo("\"3\"");
    }

    @Test
    void withdrawing_needs_a_reason_and_keeps_what_was_typed() {
        services.answer(
                "PUT" + API + "/withdrawal",
                400,
                "{\"title\":\"Fout\",\"status\":400,\"errors\":[{\"field\":\"reason\",\"message\":\"Vul dit in.\"}]}");

        send("editor", DESK + "/intrekken", Map.of("reason", " te kort "))
                .statusCode(400)
                .body(containsString("Vul dit in."))
                .body(containsString("te kort"));
    }

    @Test
    void the_rule_is_changed_over_the_version_that_was_seen() {
        String rule =
                "{\"meetings\":2,\"roles\":3,\"regions\":1,\"endorsed\":2,\"bodies\":0,\"changedAt\":\"2026-11-24T10:00:00Z\",\"version\":4}";
        services.answer("GET /v1/support-rule", rule);
        services.answer("PUT /v1/support-rule", rule);

        as("editor", "/werk/breed-gedragen").statusCode(200).body(containsString("name=\"version\" value=\"4\""));
        send(
                        "editor",
                        "/werk/breed-gedragen",
                        Map.of(
                                "meetings",
                                "3",
                                "roles",
                                "x",
                                "regions",
                                "1",
                                "endorsed",
                                "2",
                                "bodies",
                                "0",
                                "version",
                                "4"))
                .statusCode(303);

        assertThat(services.last("PUT /v1/support-rule").ifMatch()).isEqualTo("\"4\"");
        assertThat(services.last("PUT /v1/support-rule").body())
                .isEqualTo("{\"meetings\":3,\"roles\":-1,\"regions\":1,\"endorsed\":2,\"bodies\":0}");
    }

    @Test
    void a_council_reads_a_draft_and_says_whether_it_is_right() {
        services.answer("GET /v1/recommendations", "{\"items\":[" + draft(TODAY.toString()) + "],\"next\":null}");
        services.answer("GET" + API, draft(TODAY.toString()));
        services.answer("PUT" + API + "/round-comments/" + BODY, 204, "");

        as("council", "/werk/leesronde").body(containsString("1 tekst om te lezen"));
        as("council", "/werk/leesronde/" + ID).statusCode(200).body(containsString("Raad De Brug"));
        send("council", "/werk/leesronde/" + ID, Map.of("body", BODY, "agrees", "false", "text", "Korter."))
                .statusCode(303);

        assertThat(services.last("PUT" + API + "/round-comments/" + BODY).body())
                .isEqualTo("{\"agrees\":false,\"text\":\"Korter.\"}");
    }

    @Test
    void a_council_says_where_it_stands_and_takes_it_back() {
        services.answer("PUT" + API + "/stances/" + BODY, 204, "");
        services.answer("DELETE" + API + "/stances/" + BODY, 204, "");
        services.answer("GET" + API + "/stances", "{\"items\":[]}");
        Map<String, String> form = Map.of("body", BODY, "position", "SUPPORTS", "remark", "Bleef staan.");

        as("council", "/werk/standpunten/" + ID).statusCode(200).body(not(containsString("Neem terug")));
        send("council", "/werk/standpunten/" + ID, form)
                .statusCode(303)
                .header("Location", containsString("/aanbevelingen/" + ID));
        send("council", "/werk/standpunten/" + ID + "/terug", form).statusCode(303);

        assertThat(services.last("PUT" + API + "/stances/" + BODY).body())
                .isEqualTo("{\"position\":\"SUPPORTS\",\"remark\":null}");
        services.answer("GET" + API + "/stances", """
            {"items":[{"bodyId":"%s","bodyListed":true,"position":"SUPPORTS_WITH_REMARK","remark":"Wel snel.","since":"2026-11-01T10:00:00Z"}]}
            """.formatted(BODY));
        as("council", "/werk/standpunten/" + ID).body(containsString("Wel snel."), containsString("Neem terug"));
        assertThat(services.last("DELETE" + API + "/stances/" + BODY)).isNotNull();
    }

    /** @param until last day of the round; empty for a draft */
    private static String draft(String until) {
        return """
                {"id":"%s","status":"%s","title":"Maak één loket","text":"Omdat het helpt.","theme":{"id":"trust","name":"Vertrouwen"},"topics":[],"national":false,
                "regionCodes":["JZ22"],"sources":["%s"],"support":{"contributions":1},"minorityViews":[],"supersedes":[],"roundUntil":%s,"example":true,"version":3}""".formatted(
                ID, until.isEmpty() ? "DRAFT" : "IN_REVIEW", BODY, until.isEmpty() ? "null" : "\"" + until + "\"");
    }

    private static String wording(int revision, String title) {
        return """
                {"revision":%d,"title":"%s","text":"Tekst.","theme":"trust","topics":["wonen"],"national":false,"regionCodes":["JZ22"],"sources":["%s"],
                "writtenAt":"2026-11-24T10:00:00Z"}""".formatted(revision, title, BODY);
    }

    private static ValidatableResponse as(String role, String address) {
        return given().header(SignedIn.ROLE, role).get(address).then();
    }

    private static ValidatableResponse send(String role, String address, Map<String, String> form) {
        return given().header(SignedIn.ROLE, role)
                .redirects()
                .follow(false)
                .formParams(form)
                .post(address)
                .then();
    }
}
