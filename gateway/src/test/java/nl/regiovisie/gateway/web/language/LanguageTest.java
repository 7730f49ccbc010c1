package nl.regiovisie.gateway.web.language;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import nl.regiovisie.gateway.web.PageTest;
import nl.regiovisie.gateway.work.FakeServices;
import nl.regiovisie.gateway.work.WithoutStack;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class LanguageTest extends PageTest {

    private static final String FORM = "/raden/" + BODY + "/bericht";

    @Test
    void the_front_page_goes_to_english_and_back() {
        Document dutch = page("/");
        assertThat(dutch.select("html").attr("lang")).isEqualTo("nl");

        Response chosen = choose(dutch);
        chosen.then().statusCode(303).header("Location", containsString("/"));
        assertThat(chosen.getDetailedCookie("taal").getValue()).isEqualTo("en");

        Document english = english("/");
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("h1").text()).startsWith("You said something about youth care.");
        assertThat(english.title())
                .isEqualTo("What people say about youth care, and what happens with it - Regiovisie");

        Response back = choose(english);
        assertThat(back.getDetailedCookie("taal").getMaxAge()).isZero();
    }

    @Test
    void one_stays_on_the_page_that_one_was_on() {
        String address = "/regios/JZ25?gemeente=GM0197";

        choose(page(address)).then().statusCode(303).header("Location", containsString(address));

        Document english = english(address);
        assertThat(english.select("h2#antwoorden, h2").eachText()).contains("What was answered?");
        assertThat(english.select("main").text()).contains("Accepted");
    }

    @Test
    void days_are_told_in_english_too() {
        assertThat(english("/bijeenkomsten/" + MEETING).select("main").text())
                .containsPattern("Tuesday \\d+ October 2021");
    }

    @Test
    void a_form_that_is_not_accepted_says_why_in_english() {
        services.answer(
                "POST /v1/bodies/" + BODY + "/messages",
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"email\",\"message\":\"Dit is geen e-mailadres.\"}]}");

        Document again = refused(400);

        assertThat(again.title()).startsWith("(1 error) Send a message");
        assertThat(again.select(".rv-errors h2").text()).isEqualTo("1 thing is not filled in correctly");
        assertThat(again.select("form[action=/taal] input[name=terug]").attr("value"))
                .isEqualTo(FORM);
    }

    @Test
    void what_the_gateway_itself_refuses_is_told_in_english() {
        services.answer("POST /v1/bodies/" + BODY + "/messages", 503, "");

        assertThat(refused(503).select(".rv-errors h2").text()).startsWith("This could not be saved right now.");
    }

    @Test
    void an_address_where_nothing_is_says_so_in_english() {
        Response answer = given().cookie("taal", "en").accept("text/html").get("/niets/hier");
        Document nothing = Jsoup.parse(answer.asString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.getHeader("Content-Language")).isEqualTo("en");

        assertThat(nothing.select("html").attr("lang")).isEqualTo("en");
        assertThat(nothing.select("h1").text()).isEqualTo("Not found");
        assertThat(nothing.select("form[action=/taal] input[name=terug]").attr("value"))
                .isEqualTo("/niets/hier");
    }

    @Test
    void what_a_browser_prefers_does_not_count() {
        assertThat(Jsoup.parse(given().header("Accept-Language", "en")
                                .accept("text/html")
                                .get("/")
                                .asString())
                        .select("html")
                        .attr("lang"))
                .isEqualTo("nl");
    }

    @Test
    void a_language_that_is_not_there_is_dutch() {
        Response chosen = given().redirects()
                .follow(false)
                .formParam("taal", "de")
                .formParam("terug", "/")
                .post("/taal");

        assertThat(chosen.getDetailedCookie("taal").getMaxAge()).isZero();
        assertThat(Jsoup.parse(given().cookie("taal", "<de>").get("/").asString())
                        .select("html")
                        .attr("lang"))
                .isEqualTo("nl");
    }

    @Test
    void the_choice_never_leads_to_another_site() {
        given().redirects()
                .follow(false)
                .formParam("taal", "en")
                .formParam("terug", "//elders.example")
                .post("/taal")
                .then()
                .statusCode(303)
                .header("Location", origin() + "/");
    }

    @Test
    void the_choice_is_kept_out_of_reach_of_scripts_and_other_sites() {
        assertThat(choose(page("/")).getHeader("Set-Cookie"))
                .contains("taal=en")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .contains("Path=/");
    }

    @Test
    void what_the_browser_prefers_does_not_count() {
        for (String address : List.of("/", "/regios/JZ25", "/meepraten")) {
            String page = given().accept("text/html")
                    .header("Accept-Language", "en-GB,en;q=0.9")
                    .get(address)
                    .asString();

            assertThat(page).contains("lang=\"nl\"", "Praat mee").doesNotContain(">Regional visions<");
        }
    }

    @Test
    void whoever_keeps_pages_on_the_way_knows_that_they_differ() {
        Response english = given().cookie("taal", "en").accept("text/html").get("/");

        assertThat(english.getHeader("Content-Language")).isEqualTo("en");
        assertThat(english.getHeaders().getValues("Vary")).anyMatch(names -> names.contains("Cookie"));
        assertThat(given().cookie("taal", "en").get("/v1/regions").getHeader("Content-Language"))
                .isNull();
        assertThat(given().accept("text/html").get("/").getHeader("Content-Language"))
                .isEqualTo("nl");
    }

    /** The form for a message, as it comes back. */
    private static Document refused(int status) {
        return Jsoup.parse(given().cookie("taal", "en")
                .accept("text/html")
                .header("Referer", origin() + FORM)
                .formParam("id", "0190a5d0-0000-7000-8000-000000000001")
                .formParam("name", "Jan")
                .formParam("email", "jan")
                .formParam("text", "Dag, mag ik meedoen?")
                .post(FORM)
                .then()
                .statusCode(status)
                .extract()
                .asString());
    }

    private Document english(String address) {
        return page(address, 200, "en");
    }

    private static Response choose(Document page) {
        Element form = page.select("form[action=/taal]").first();
        return given().redirects()
                .follow(false)
                .formParam("taal", form.select("[name=taal]").attr("value"))
                .formParam("terug", form.select("[name=terug]").attr("value"))
                .post("/taal");
    }

    private static String origin() {
        return "http://localhost:" + io.restassured.RestAssured.port;
    }
}
