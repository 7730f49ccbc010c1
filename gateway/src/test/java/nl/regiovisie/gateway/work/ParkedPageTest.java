package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import nl.regiovisie.gateway.web.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A steward reads what services could not apply, and has it sent again. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class ParkedPageTest extends PageTest {

    private static final String LETTERS = "GET /operations/dead-letters";
    private static final String REPLAY = "POST /operations/dead-letters/replay";

    @Test
    void what_did_not_arrive_stands_there_with_its_reason() {
        services.answer(LETTERS, """
            {"items":[{"topic":"regiovisie.meetings","eventId":"1","type":"nl.regiovisie.meeting.published","subject":"abc",
            "reason":"unknown <b>version</b> 9"},{"topic":"t","eventId":"2","type":"x","subject":"def","reason":null}],"next":null}""");

        Document page = seen("");

        assertThat(page.select("h1").text()).isEqualTo("6 berichten kwamen niet aan");
        assertThat(page.select("#bijeenkomsten li").eachText())
                .first()
                .asString()
                .contains("nl.regiovisie.meeting.published", "unknown <b>version</b> 9", "Gaat over abc");
        assertThat(page.select("#bijeenkomsten li").get(1).text()).contains("De reden is niet bekend.");
        assertThat(page.select("form[action^=/werk/berichten]").eachAttr("action"))
                .containsExactly(
                        "/werk/berichten/regios", "/werk/berichten/bijeenkomsten", "/werk/berichten/aanbevelingen");
    }

    @Test
    void they_are_sent_again_and_the_page_says_how_many() {
        services.answer(REPLAY, "{\"replayed\":2}");

        steward()
                .redirects()
                .follow(false)
                .post("/werk/berichten/aanbevelingen")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/werk/berichten?verstuurd=2"));
        assertThat(services.count(REPLAY)).isEqualTo(1);

        services.answer(LETTERS, EMPTY);
        Document page = seen("?verstuurd=2");
        assertThat(page.text()).contains("2 berichten zijn opnieuw verstuurd", "Alle berichten kwamen aan");
        assertThat(page.select("form[action^=/werk/berichten]")).isEmpty();
    }

    @Test
    void a_service_that_is_down_is_told_and_an_unknown_one_is_not_there() {
        services.answer(LETTERS, 503, "");

        Document page = seen("");
        assertThat(page.select("h1").text())
                .as("nobody knows that all arrived")
                .isEqualTo("Berichten die niet aankwamen");
        assertThat(page.select("#regios").text()).contains("kunnen wij nu niet laten zien");
        steward().post("/werk/berichten/onzin").then().statusCode(404);
        given().header(SignedIn.ROLE, "editor").get("/werk/berichten").then().statusCode(403);
    }

    private static RequestSpecification steward() {
        return given().header(SignedIn.ROLE, "steward");
    }

    private static Document seen(String query) {
        return Jsoup.parse(steward()
                .get("/werk/berichten" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
