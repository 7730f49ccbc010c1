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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing a report, publishing it, and correcting it. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class ReportPagesTest {

    private static final String MEETING = "/v1/meetings/" + Meetings.ID;
    private static final String REPORT = MEETING + "/report";
    private static final String WORK = "/werk/bijeenkomsten/" + Meetings.ID + "/verslag";
    private static final String ERRATUM = "0190a5d0-0000-7000-8000-0000000000e1";

    FakeServices services;

    @BeforeEach
    void a_published_meeting() {
        services.forget();
        services.answer("GET " + MEETING, Meetings.json("PUBLISHED", "2021-10-12T17:30:00Z"));
    }

    @Test
    void nobody_began_yet_and_the_page_is_empty() {
        page("").statusCode(200).body(containsString("Er is nog niets bewaard."));
    }

    @Test
    void a_draft_is_stored_with_the_version_that_was_seen_and_shown_as_it_will_look() {
        services.answer("PUT " + REPORT, report("DRAFT", "Nieuw", 3));

        send("", Map.of("text", "Nieuw", "tips", "Een\n\nTwee", "version", "2"))
                .statusCode(303)
                .header("Location", endsWith("/verslag#voorbeeld"));

        var asked = services.last("PUT " + REPORT);
        assertThat(asked.ifMatch()).isEqualTo("\"2\"");
        assertThat(asked.body()).isEqualTo("{\"text\":\"Nieuw\",\"tips\":[\"Een\",\"Twee\"]}");
    }

    @Test
    void what_someone_else_stored_meanwhile_stands_beside_what_was_typed_and_nothing_is_lost() {
        services.answer("GET " + REPORT, report("DRAFT", "Van de ander", 7));
        services.answer(
                "PUT " + REPORT, 412, "{\"title\":\"Veranderd\",\"status\":412,\"detail\":\"Iemand was u voor.\"}");

        send("", Map.of("text", "Van mij", "tips", "", "version", "2"))
                .statusCode(412)
                .body(containsString("Van de ander"))
                .body(containsString("Van mij</textarea>"))
                .body(containsString("name=\"version\" value=\"7\""));
    }

    @Test
    void a_text_that_is_refused_says_why_at_its_field() {
        services.answer(
                "PUT " + REPORT,
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"text\",\"message\":\"Vul dit in.\"}]}");

        send("", Map.of("text", "", "tips", "", "version", "")).statusCode(400).body(containsString("href=\"#text\""));
        assertThat(services.last("PUT " + REPORT).ifMatch()).isNull();
    }

    @Test
    void publishing_is_asked_on_a_page_of_its_own_and_sends_the_version_that_was_read() {
        services.answer("GET " + REPORT, report("DRAFT", "Klaar", 5));
        services.answer("PUT " + REPORT + "/publication", report("PUBLISHED", "Klaar", 6));

        page("/publiceren")
                .body(containsString("Mag dit verslag openbaar worden?"))
                .body(containsString("name=\"version\" value=\"5\""));
        send("/publiceren", Map.of("version", "5")).statusCode(303);

        assertThat(services.last("PUT " + REPORT + "/publication").ifMatch()).isEqualTo("\"5\"");
    }

    @Test
    void before_the_items_are_public_the_report_cannot_be() {
        services.answer("GET " + MEETING, Meetings.json("HELD", "2021-10-12T17:30:00Z"));
        services.answer("GET " + REPORT, report("DRAFT", "Klaar", 5));

        page("/publiceren")
                .body(containsString("Publiceer eerst wat er gezegd is."))
                .body(not(containsString("Publiceer het verslag")));
    }

    @Test
    void remarks_that_wait_are_said_when_publishing_is_refused() {
        services.answer("GET " + REPORT, report("DRAFT", "Klaar", 5));
        services.answer(
                "PUT " + REPORT + "/publication",
                409,
                "{\"title\":\"Kan niet\",\"status\":409,\"detail\":\"Eén opmerking wacht nog op u.\"}");

        send("/publiceren", Map.of("version", "5"))
                .statusCode(409)
                .body(containsString("Eén opmerking wacht nog op u."));
    }

    @Test
    void a_published_report_is_corrected_and_not_changed() {
        services.answer("GET " + REPORT, report("PUBLISHED", "Klaar", 6));
        services.answer("PUT " + REPORT + "/errata/" + ERRATUM, report("PUBLISHED", "Klaar", 7));

        page("").body(not(containsString("name=\"tips\""))).body(containsString("Plaats de rectificatie"));
        send("/rectificaties", Map.of("id", ERRATUM, "text", "Het was in Houten.", "reason", "Zaal veranderd"))
                .statusCode(303);

        assertThat(services.last("PUT " + REPORT + "/errata/" + ERRATUM).body())
                .isEqualTo("{\"text\":\"Het was in Houten.\",\"reason\":\"Zaal veranderd\"}");
    }

    private static String report(String status, String text, int version) {
        return """
                {"meetingId":"%s","status":"%s","text":"%s","html":"<p>%s</p>","tips":[],"edition":0,"errata":[],
                "changedAt":"2021-11-20T09:00:00Z","publishedAt":"2021-11-20T09:00:00Z","version":%d}""".formatted(Meetings.ID, status, text, text, version);
    }

    private static ValidatableResponse page(String part) {
        return given().header(SignedIn.ROLE, "facilitator").get(WORK + part).then();
    }

    private static ValidatableResponse send(String part, Map<String, String> form) {
        return given().header(SignedIn.ROLE, "facilitator")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(WORK + part)
                .then();
    }
}
