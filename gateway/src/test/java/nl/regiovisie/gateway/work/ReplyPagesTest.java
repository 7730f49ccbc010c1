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

/** A council and a municipality react to each other under an answer, and an editor looks first. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class ReplyPagesTest extends PageTest {

    private static final String ID = "0190a5d0-0000-7000-8000-00000000f001";
    private static final String REVIEW = "0190a5d0-0000-7000-8000-00000000f002";
    private static final String ADDRESS = "/werk/reacties/" + RECOMMENDATION + "/GM0344";
    private static final String MODERATE = "/werk/moderatie/reacties/" + ID;
    private static final String SAY = "PUT /v1/replies/" + ID;
    private static final String DECIDE = "PUT /v1/replies/" + ID + "/decision";

    @BeforeEach
    void utrecht_answered_and_a_council_said_something() {
        services.answer("GET /v1/recommendations/" + RECOMMENDATION + "/assessments", """
                {"items":[{"municipality":{"code":"GM0344","name":"Utrecht"},"regionCode":"JZ22","reviewId":"%s","version":3,
                "outcome":"ACCEPTED","rationale":"Wij bellen terug.","actions":[],"passages":[],
                "answeredAt":"2027-03-01T09:00:00Z","turn":{"awaited":"MUNICIPALITY","since":"2027-03-02T09:00:00Z"}}]}""".formatted(REVIEW));
        services.answer(
                "GET /v1/recommendations/" + RECOMMENDATION + "/replies",
                "{\"items\":[" + reply("PUBLISHED", "Wanneer begint u?") + "]}");
        services.answer(
                "GET /v1/replies", "{\"items\":[" + reply("WAITING", "Bel mevrouw Jansen.") + "],\"next\":\"a+b\"}");
        services.answer("GET /v1/replies/" + ID, reply("WAITING", "Bel mevrouw Jansen."));
        services.answer("GET /v1/submissions", EMPTY);
        services.answer("GET /v1/reviews", EMPTY);
        services.answer(
                "GET /v1/search",
                "{\"items\":[],\"next\":null,\"total\":0,\"more\":false,\"facets\":[],\"otherWords\":[]}");
        services.answer("GET /v1/bodies", "{\"items\":[{\"id\":\"" + BODY + "\",\"name\":\"Raad Noord\"}]}");
        services.answer("GET /v1/dialogues", """
                {"items":[{"recommendation":{"id":"%s","number":7,"title":"Eén aanspreekpunt"},
                "municipality":{"code":"GM0344","name":"Utrecht"},"awaited":"MUNICIPALITY","since":"2027-03-02T09:00:00Z",
                "last":{"body":{"id":"%s","name":"Raad Noord"},"text":"Wanneer begint u?"},"example":false}]}""".formatted(RECOMMENDATION, BODY));
    }

    @Test
    void under_an_answer_stands_what_was_said_and_who_is_awaited() {
        Document page = page("/aanbevelingen/" + RECOMMENDATION);

        assertThat(page.select("#gm0344 blockquote").text())
                .contains("Wanneer begint u?", "Raad Noord", "2 maart 2027");
        assertThat(page.select("#gm0344").text()).contains("Gemeente Utrecht is aan zet, sinds 2 maart 2027");
        assertThat(page.select("a[href=" + ADDRESS + "]"))
                .as("who is not signed in")
                .isEmpty();
        assertThat(seen("council", "/aanbevelingen/" + RECOMMENDATION).select("a[href=" + ADDRESS + "]"))
                .hasSize(1);
    }

    @Test
    void what_was_withdrawn_leaves_its_place_and_what_is_about_an_older_answer_says_so() {
        services.answer(
                "GET /v1/recommendations/" + RECOMMENDATION + "/replies",
                "{\"items\":[" + reply("WITHDRAWN", "").replace("\"newest\":true", "\"newest\":false") + "]}");

        assertThat(page("/aanbevelingen/" + RECOMMENDATION)
                        .select("#gm0344 blockquote")
                        .text())
                .contains(
                        "Ingetrokken door wie dit schreef.", "Bij het eerdere antwoord van 1 maart 2027: Overgenomen");
    }

    @Test
    void a_council_reacts_to_the_answer_that_it_reads() {
        services.answer(SAY, 201, "{}");
        Document page = seen("council", ADDRESS);
        assertThat(page.text()).contains("Wij bellen terug.", "Wanneer begint u?", "U schrijft namens Raad Noord");

        send(
                        "council",
                        ADDRESS,
                        form("Wanneer dan?", page.select("input[name=body]").val(), ""))
                .statusCode(303)
                .header("Location", endsWith("/werk/reacties?verstuurd=ja"));

        JsonNode said = services.last(SAY).json();
        assertThat(said.get("bodyId").asText()).isEqualTo(BODY);
        assertThat(said.get("municipalityCode").asText()).isEqualTo("GM0344");
        assertThat(said.get("reviewId").asText()).isEqualTo(REVIEW);
        assertThat(said.get("answerVersion").asInt()).isEqualTo(3);
    }

    @Test
    void a_municipality_reacts_under_its_own_answer_and_nowhere_else() {
        services.answer(SAY, 201, "{}");
        assertThat(seen("municipality", ADDRESS).text()).contains("U schrijft namens Utrecht");

        send("municipality", ADDRESS, form("In januari.", "", "")).statusCode(303);
        assertThat(services.last(SAY).json().get("bodyId").isNull()).isTrue();

        services.answer(
                "GET /v1/recommendations/" + RECOMMENDATION + "/assessments",
                "{\"items\":[{\"municipality\":{\"code\":\"GM0202\",\"name\":\"Arnhem\"},\"reviewId\":\"" + REVIEW
                        + "\",\"version\":0,\"outcome\":\"ACCEPTED\",\"actions\":[],\"answeredAt\":\"2027-03-01T09:00:00Z\"}]}");
        Document foreign = seen("municipality", ADDRESS.replace("GM0344", "GM0202"));
        assertThat(foreign.select("main form")).isEmpty();
        assertThat(foreign.text()).contains("U kunt hier namens niemand reageren.");
    }

    @Test
    void what_looks_like_personal_data_is_shown_once_before_it_is_sent() {
        services.answer(SAY, 201, "{}");

        Document again = Jsoup.parse(send("council", ADDRESS, form("Bel mevrouw Jansen.", BODY, ""))
                .statusCode(200)
                .extract()
                .asString());
        assertThat(again.select("mark").text()).isEqualTo("mevrouw Jansen (lijkt op een naam)");
        assertThat(again.select("#text").text()).isEqualTo("Bel mevrouw Jansen.");
        assertThat(services.count(SAY)).isZero();

        String seen = again.select("input[name=seen]").val();
        send("council", ADDRESS, form("Bel mevrouw Jansen of de heer Bakker.", BODY, seen))
                .statusCode(200);
        assertThat(services.count(SAY)).isZero();

        send("council", ADDRESS, form("Bel mevrouw Jansen.", BODY, seen)).statusCode(303);
        assertThat(services.count(SAY)).isOne();
    }

    @Test
    void nothing_that_was_typed_is_lost_when_the_answer_changed_meanwhile() {
        services.answer(
                SAY,
                409,
                "{\"title\":\"Anders\",\"status\":409,\"detail\":\"De gemeente heeft haar antwoord intussen gewijzigd.\"}");

        Document again = Jsoup.parse(
                send("council", ADDRESS, form("Wanneer dan?", BODY, "").with("version", "2"))
                        .statusCode(409)
                        .extract()
                        .asString());

        assertThat(again.select(".rv-errors").text()).contains("intussen gewijzigd");
        assertThat(again.select("#text").text()).isEqualTo("Wanneer dan?");
        assertThat(again.select("input[name=version]").val()).isEqualTo("3");
        assertThat(again.select("input[name=id]").val()).isEqualTo(ID);
    }

    @Test
    void a_service_that_is_down_loses_no_words() {
        services.answer(SAY, 503, "");

        send("council", ADDRESS, form("Wanneer dan?", BODY, ""))
                .statusCode(503)
                .body(containsString("Wanneer dan?"))
                .body(containsString("Wat u invulde staat er nog"));
    }

    @Test
    void the_inbox_says_who_waits_since_when_and_what_became_of_what_was_said() {
        services.answer(
                "GET /v1/own-replies",
                "{\"items\":["
                        + reply("REFUSED", "Fout.")
                                .replace("\"example\":false", "\"reason\":\"Noem geen namen.\",\"example\":false")
                        + "," + reply("TAKEN_BACK", "") + "]}");
        services.answer("PUT /v1/replies/" + ID + "/withdrawal", "{}");

        Document page = seen("municipality", "/werk/reacties");

        assertThat(page.select("h1").text()).isEqualTo("1 gesprek wacht op u");
        assertThat(page.select("a[href=" + ADDRESS + "]").text()).contains("Wanneer begint u?");
        assertThat(page.text())
                .contains(
                        "wacht sinds 2 maart 2027",
                        "Niet geplaatst",
                        "Waarom niet: Noem geen namen.",
                        "Door u teruggenomen");
        assertThat(page.select("form[action$=terug/" + ID + "]")).hasSize(1);
        send("municipality", "/werk/reacties/terug/" + ID, new HashMap<>())
                .statusCode(303)
                .header("Location", endsWith("/werk/reacties?teruggenomen=ja"));
        assertThat(seen("municipality", "/werk").text()).contains("1 gesprek wacht op uw reactie");
    }

    @Test
    void an_editor_reads_with_marks_and_decides_one_after_the_other() {
        services.answer(DECIDE, "{}");
        assertThat(seen("editor", "/werk").text()).contains("1 reactie wacht op een lezer");
        assertThat(seen("editor", "/werk/moderatie/reacties")
                        .select("a[rel=next]")
                        .attr("href"))
                .contains("vanaf=a%2Bb");
        Document page = seen("editor", MODERATE);
        assertThat(page.select("mark").text()).isEqualTo("mevrouw Jansen (lijkt op een naam)");
        assertThat(page.select("input[name=verdict][checked]")).isEmpty();

        send("editor", MODERATE, Map.of("version", "0", "verdict", "PUBLISHED", "reason", "bleef staan"))
                .statusCode(303)
                .header("Location", endsWith("/werk/moderatie/reacties/volgende"));
        assertThat(services.last(DECIDE).body()).isEqualTo("{\"verdict\":\"PUBLISHED\",\"reason\":null}");
        assertThat(services.last(DECIDE).ifMatch()).isEqualTo("\"0\"");

        given().header(SignedIn.ROLE, "editor")
                .redirects()
                .follow(false)
                .get("/werk/moderatie/reacties/volgende")
                .then()
                .statusCode(303)
                .header("Location", endsWith(MODERATE));
    }

    @Test
    void what_another_editor_decided_meanwhile_is_shown() {
        services.answer(
                DECIDE, 412, "{\"title\":\"Gewijzigd\",\"status\":412,\"detail\":\"Een ander was u net voor.\"}");
        services.answer("GET /v1/replies/" + ID, reply("REFUSED", "Bel mevrouw Jansen."));

        Document page = Jsoup.parse(send("editor", MODERATE, Map.of("version", "0", "verdict", "PUBLISHED"))
                .statusCode(412)
                .extract()
                .asString());

        assertThat(page.select(".rv-errors").text()).contains("Een ander was u net voor.");
        assertThat(page.text()).contains("Deze reactie is geweigerd.");
        assertThat(page.select("main form")).isEmpty();
    }

    private static String reply(String state, String text) {
        return """
                {"id":"%s","recommendation":{"id":"%s","number":7,"title":"Eén aanspreekpunt"},
                "municipality":{"code":"GM0344","name":"Utrecht"},"speaker":"BODY","body":{"id":"%s","name":"Raad Noord"},
                "state":"%s","text":"%s","about":{"reviewId":"%s","version":3,"outcome":"ACCEPTED",
                "answeredAt":"2027-03-01T09:00:00Z","newest":true},"marks":[%s],"writtenAt":"2027-03-02T08:00:00Z",
                "publishedAt":"2027-03-02T09:00:00Z","example":false,"version":0}""".formatted(
                        ID,
                        RECOMMENDATION,
                        BODY,
                        state,
                        text,
                        REVIEW,
                        text.contains("Jansen") ? "{\"kind\":\"NAME\",\"start\":4,\"length\":14}" : "");
    }

    private static Fields form(String text, String body, String seen) {
        return new Fields()
                .with("id", ID)
                .with("review", REVIEW)
                .with("version", "3")
                .with("seen", seen)
                .with("body", body)
                .with("text", text);
    }

    private static Document seen(String role, String address) {
        return Jsoup.parse(given().header(SignedIn.ROLE, role)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static ValidatableResponse send(String role, String address, Map<String, String> form) {
        return given().header(SignedIn.ROLE, role)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(address)
                .then();
    }

    /** What stands in a form. */
    private static final class Fields extends HashMap<String, String> {

        private static final long serialVersionUID = 1;

        Fields with(String field, String value) {
            put(field, value);
            return this;
        }
    }
}
