package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import nl.regiovisie.gateway.web.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who signs in sees what waits, whom they wait for, and what goes on in their regions. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class StartPageTest extends PageTest {

    private static final String MOMENT = "0190a5d0-0000-7000-8000-00000000e001";

    @BeforeEach
    void a_council_of_achterhoek() {
        services.answer(
                "GET /v1/bodies",
                "{\"items\":[{\"id\":\"" + BODY
                        + "\",\"name\":\"Raad Noord\",\"regionCodes\":[\"JZ25\"]}],\"next\":null}");
        services.answer("GET /v1/letters", EMPTY);
        services.answer("GET /v1/evaluation-moments", EMPTY);
        services.answer("GET /v1/recommendations", EMPTY);
        services.answer("GET /v1/reviews", EMPTY);
        services.answer("GET /v1/submissions", EMPTY);
        services.answer("GET /v1/search", """
            {"items":[{"kind":"ANSWER","id":"%s","title":[{"text":"Aalten","hit":false}],"excerpt":[{"text":"Wij bellen.","hit":false}],
            "regionCodes":["JZ25"],"national":false,"status":"ACCEPTED","date":"2026-11-14T15:57:55Z",
            "municipality":{"code":"GM0197","name":"Aalten"},"recommendation":{"id":"%s","number":7,"title":"Kort de wachtlijst in"},
            "otherWords":false,"example":true}],"next":null,"total":1,"more":false,"facets":[],"otherWords":[]}""".formatted(RECOMMENDATION, RECOMMENDATION));
        services.answer(
                "GET /v1/municipalities",
                "{\"items\":[{\"code\":\"GM0344\",\"name\":\"Utrecht\",\"regionCode\":\"JZ22\"}],\"next\":null}");
    }

    @Test
    void a_council_sees_what_is_new_and_what_comes_in_its_region_and_how_much_was_answered() {
        Document page = seen("council");

        assertThat(page.select("#regio-JZ25").text()).isEqualTo("In Achterhoek");
        assertThat(page.select("section[aria-labelledby=regio-JZ25] .rv-events a")
                        .eachAttr("href"))
                .first()
                .isEqualTo("/regios/JZ25/regiovisie/2");
        assertThat(page.select("section[aria-labelledby=regio-JZ25] .rv-news a").eachAttr("href"))
                .contains("/aanbevelingen/" + RECOMMENDATION + "?regio=JZ25#antwoorden");
        assertThat(page.select("section[aria-labelledby=regio-JZ25] .rv-news").text())
                .contains("14 november 2026 · Gemeente Aalten · Overgenomen · Voorbeeld", "Kort de wachtlijst in");
        assertThat(page.text()).containsPattern("De gemeenten gaven \\d+ van de \\d+ antwoorden");
        assertThat(services.last("GET /v1/calendar").query()).contains("region=JZ25");
        assertThat(services.last("GET /v1/search").query()).contains("kind=ANSWER", "region=JZ25", "order=NEWEST");
    }

    @Test
    void whom_one_waits_for_stands_there_with_since_when() {
        services.answer("GET /v1/dialogues", """
                {"items":[{"recommendation":{"id":"%s","number":7,"title":"Eén aanspreekpunt"},
                "municipality":{"code":"GM0344","name":"Utrecht"},"awaited":"MUNICIPALITY","since":"2027-03-02T09:00:00Z",
                "last":{"body":{"id":"%s","name":"Raad Noord"},"text":"Wanneer begint u?"},"example":false}]}""".formatted(RECOMMENDATION, BODY));

        Document page = seen("council");

        assertThat(page.select("section[aria-labelledby=wachten-op]").text())
                .contains("U wacht op antwoord", "Wanneer begint u?", "Gemeente Utrecht", "u wacht sinds 2 maart 2027");
        assertThat(services.last("GET /v1/dialogues").query()).containsAnyOf("awaited=ME", "awaited=OTHERS");
    }

    @Test
    void a_letter_that_is_not_finished_and_questions_without_an_answer_wait_for_a_council() {
        services.answer(
                "GET /v1/letters", "{\"items\":[" + letter("DRAFT") + "," + letter("FINAL") + "],\"next\":null}");
        services.answer("GET /v1/evaluation-moments", "{\"items\":[" + moment("") + "],\"next\":null}");

        assertThat(seen("council").select(".rv-tasks__one h2").eachText())
                .contains("1 brief is nog niet af", "1 evaluatie vraagt hoe uw raad het ziet");

        services.answer("GET /v1/letters", EMPTY);
        services.answer(
                "GET /v1/evaluation-moments",
                "{\"items\":["
                        + moment("{\"questionId\":\"" + MOMENT + "\",\"bodyId\":\"" + BODY + "\",\"text\":\"Goed\"}")
                        + "],\"next\":null}");

        Document calm = seen("council");
        assertThat(calm.select(".rv-tasks__one h2").eachText()).noneMatch(text -> text.contains("evaluatie"));
        assertThat(calm.select(".rv-settled").text())
                .as("nobody wonders whether no letter waits")
                .doesNotContain("brief");
    }

    @Test
    void a_council_of_the_whole_country_asks_for_all_evaluations_at_once() {
        services.answer(
                "GET /v1/bodies",
                "{\"items\":[{\"id\":\"" + BODY + "\",\"name\":\"Landelijke raad\","
                        + "\"regionCodes\":[\"JZ01\",\"JZ02\",\"JZ03\",\"JZ04\",\"JZ05\",\"JZ25\"]}],\"next\":null}");
        services.answer("GET /v1/evaluation-moments", "{\"items\":[" + moment("") + "],\"next\":null}");

        Document page = seen("council");

        assertThat(page.select(".rv-tasks__one h2").eachText()).contains("1 evaluatie vraagt hoe uw raad het ziet");
        assertThat(services.count("GET /v1/evaluation-moments")).isEqualTo(1);
        assertThat(page.select("section[aria-labelledby^=regio-]"))
                .as("the first of them")
                .hasSize(3);
        assertThat(page.select("section[aria-labelledby=ook-in] a").eachAttr("href"))
                .as("and the way to the others")
                .hasSize(3)
                .allMatch(address -> address.startsWith("/regios/JZ"));
    }

    @Test
    void an_officer_sees_the_region_of_the_municipality_and_others_see_none() {
        assertThat(seen("municipality").select("section[aria-labelledby=regio-JZ22]"))
                .hasSize(1);
        assertThat(seen("editor").select("section[aria-labelledby^=regio-]")).isEmpty();
        assertThat(services.count("GET /v1/calendar")).isEqualTo(1);
    }

    @Test
    void a_part_that_cannot_be_had_is_told_and_the_rest_stays() {
        down("/v1/search");

        Document page = seen("council");

        assertThat(page.select("section[aria-labelledby=regio-JZ25] .rv-news")).isEmpty();
        assertThat(page.select("section[aria-labelledby=regio-JZ25] .rv-events a"))
                .isNotEmpty();

        down("/v1/bodies");
        assertThat(seen("council").select(".rv-tasks")).isNotNull();
    }

    private static String letter(String state) {
        return """
            {"id":"%s","state":"%s","body":{"id":"%s","name":"Raad"},"region":{"code":"JZ25","name":"Achterhoek"},\
            "municipalities":[],"comments":[],"followUps":[],"helpers":[],"version":0}""".formatted(EDITION, state, BODY);
    }

    private static String moment(String answers) {
        return """
            {"id":"%s","versionId":"JZ25-v2","regionCode":"JZ25","kind":"ANNUAL","status":"PREPARED","day":"2027-12-01",\
            "title":"Eerste jaargesprek","questions":[{"id":"%s","text":"Hoe gaat het?"}],"bodies":0,"answers":[%s],\
            "example":false,"version":1}""".formatted(MOMENT, MOMENT, answers);
    }

    private static Document seen(String role) {
        return Jsoup.parse(given().header(SignedIn.ROLE, role)
                .get("/werk")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
