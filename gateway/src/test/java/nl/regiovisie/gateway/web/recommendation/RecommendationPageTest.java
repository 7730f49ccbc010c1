package nl.regiovisie.gateway.web.recommendation;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.stream.IntStream;
import nl.regiovisie.gateway.web.PageTest;
import nl.regiovisie.gateway.work.FakeServices;
import nl.regiovisie.gateway.work.WithoutStack;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class RecommendationPageTest extends PageTest {

    private static final String ADDRESS = "/aanbevelingen/" + RECOMMENDATION;

    @Test
    void one_can_walk_back_to_the_words_and_the_meeting_and_forward_to_the_answer() {
        Document page = page(ADDRESS);

        assertThat(page.select("h1").text())
                .isEqualTo("Geef wachtende gezinnen binnen twee weken een vast aanspreekpunt");
        assertThat(page.select(".rv-thread__kind").eachText())
                .containsExactly("Bijeenkomst", "Gezegd", "Aanbeveling 7", "Antwoord");
        assertThat(page.select("#bronnen a[href=/uitspraken/" + CONTRIBUTION + "]"))
                .hasSize(1);
        assertThat(page.select("#bronnen h3 a").eachAttr("href")).contains("/bijeenkomsten/" + MEETING);
    }

    @Test
    void answers_stand_with_their_reason_and_the_others_are_named() {
        Document page = page(ADDRESS + "?regio=JZ25");

        assertThat(page.select("#gm0222").text())
                .startsWith("Doetinchem")
                .contains("Overgenomen")
                .contains("kwartaal van");
        assertThat(page.select(".rv-pending li").eachText()).contains("Aalten", "Winterswijk");
    }

    @Test
    void the_tableau_is_in_the_order_of_names_and_not_of_answers() {
        assertThat(page(ADDRESS).select(".rv-tableau li").eachText())
                .containsExactly(
                        "Aalten: nog geen antwoord",
                        "Berkelland: nog geen antwoord",
                        "Bronckhorst: nog geen antwoord",
                        "Doetinchem: overgenomen",
                        "Montferland: nog geen antwoord",
                        "Oost Gelre: nog geen antwoord",
                        "Oude IJsselstreek: nog geen antwoord",
                        "Winterswijk: nog geen antwoord");
    }

    @Test
    void three_hundred_and_forty_two_answers_are_read_in_parts() {
        String all = IntStream.rangeClosed(1, 342)
                .mapToObj(n -> """
                    {"municipality":{"code":"GM%04d","name":"Gemeente %03d"},"regionCode":"JZ25","outcome":"ACCEPTED",
                    "rationale":"%s","actions":[],"answeredAt":"2026-10-01T10:00:00Z"}""".formatted(n, n, "Wij doen dit. ".repeat(40)))
                .collect(joining(","));
        services.answer(
                "GET /v1/recommendations/" + RECOMMENDATION + "/assessments",
                "{\"items\":[" + all + "],\"next\":null}");

        Document first = page(ADDRESS);
        Document last = page(ADDRESS + "?vanaf=GM0301");

        assertThat(first.select(".rv-reply")).hasSize(60);
        assertThat(first.outerHtml()).hasSizeLessThan(150_000);
        assertThat(page(first.select("#antwoorden a[rel=next]").attr("href"))
                        .select(".rv-reply")
                        .first()
                        .id())
                .isEqualTo("gm0061");
        assertThat(last.select(".rv-reply")).hasSize(42);
        assertThat(last.select("#antwoorden a[rel=next]")).isEmpty();
    }

    @Test
    void a_minority_view_is_told_like_any_other() {
        services.answer(
                "GET /v1/recommendations/" + RECOMMENDATION,
                recording("recommendation")
                        .replaceFirst(
                                "\"minorityViews\": \\[\\]", "\"minorityViews\": [{\"text\": \"Liever niet.\"}]"));

        assertThat(page(ADDRESS).select(".rv-quote--other p").eachText()).contains("Liever niet.");
    }

    @Test
    void one_that_was_withdrawn_says_so_and_why() {
        services.answer(
                "GET /v1/recommendations/" + RECOMMENDATION,
                recording("recommendation")
                        .replace(
                                "\"status\": \"PUBLISHED\"",
                                "\"status\": \"WITHDRAWN\", \"ended\": {\"at\": \"2026-11-26T10:00:00Z\", \"reason\": \"Staat nu in de wet.\"}"));

        assertThat(page(ADDRESS).select(".rv-notice").text()).contains("Ingetrokken op", "Staat nu in de wet.");
    }

    @Test
    void whether_it_is_broadly_supported_follows_from_a_rule_and_councils_stand_beside_it() {
        services.answer(
                "GET /v1/recommendations/" + RECOMMENDATION,
                recording("recommendation")
                        .replace(
                                "\"contributions\": 6",
                                "\"breadth\": {\"broad\": false, \"reasons\": [{\"criterion\": \"MEETINGS\", \"needed\": 5, \"found\": 4, \"met\": false}]}, \"contributions\": 6"));
        services.answer(
                "GET /v1/recommendations/" + RECOMMENDATION + "/stances",
                "{\"items\":[{\"bodyId\":\"" + MEETING
                        + "\",\"bodyName\":\"Raad Noord\",\"position\":\"SUPPORTS\",\"since\":\"2026-11-24T10:00:00Z\"},{\"bodyId\":\""
                        + CONTRIBUTION
                        + "\",\"bodyName\":\"Raad Zuid\",\"position\":\"DISAGREES\",\"remark\":\"Wij niet.\",\"since\":\"2026-11-24T10:00:00Z\"}]}");

        Document page = page(ADDRESS);

        assertThat(page.select("section[aria-labelledby=steun]").text())
                .contains(
                        "Nog niet breed gedragen.",
                        "genoemd op 4 bijeenkomsten, nodig: 5",
                        "1 raad steunt dit",
                        "Raad Noord");
        assertThat(page.select("section[aria-labelledby=anders] blockquote").text())
                .contains("Wij niet.", "Raad Zuid");
    }

    @Test
    void the_words_of_people_stay_text() {
        services.answer(
                "GET /v1/recommendations/" + RECOMMENDATION,
                recording("recommendation")
                        .replace("Geef wachtende gezinnen", "<script>alert(1)</script><b>Geef</b> gezinnen"));

        Document page = page(ADDRESS);

        assertThat(page.select("main script, h1 b")).isEmpty();
        assertThat(page.select("h1").text()).startsWith("<script>alert(1)</script><b>Geef</b>");
        assertThat(page.title()).startsWith("<script>alert(1)</script><b>Geef</b>");
    }

    @Test
    void the_page_stays_when_the_words_cannot_be_had() {
        down("/v1/contributions");

        assertThat(page(ADDRESS).text())
                .contains("Wat er gezegd is kunnen wij nu niet laten zien", "Dit antwoorden de gemeenten");
    }

    @Test
    void a_recommendation_that_does_not_exist_is_not_found() {
        String unknown = "00000000-0000-0000-0000-000000000000";
        services.answer("GET /v1/contributions", EMPTY);
        services.answer("GET /v1/recommendations/" + unknown, 404, "{\"status\":404}");
        services.answer("GET /v1/recommendations/" + unknown + "/assessments", 404, "{\"status\":404}");

        page("/aanbevelingen/" + unknown, 404);
    }

    @Test
    void the_list_is_by_theme_and_says_how_far_the_answers_are() {
        Document list = page("/aanbevelingen");

        assertThat(list.select(".rv-theme h2").eachText())
                .containsExactly("Vertrouwen als basis", "Organiseer de zorg passend en toegankelijk");
        assertThat(list.select(".rv-rec").first().text())
                .contains("Laat gezinnen hun verhaal één keer vertellen", "Voorbeeld", "1 overgenomen");
    }

    @Test
    void a_long_list_goes_on_with_the_same_choice() {
        services.answer(
                "GET /v1/recommendations",
                recording("recommendations").replaceFirst("\"next\": null", "\"next\": \"een+twee\""));

        assertThat(page("/aanbevelingen?regio=JZ25&thema=t")
                        .select("a[rel=next]")
                        .attr("href"))
                .isEqualTo("/aanbevelingen?regio=JZ25&thema=t&cursor=een%2Btwee");
    }

    @Test
    void a_topic_is_chosen_from_those_that_there_are_and_stays_chosen() {
        services.answer(
                "GET /v1/recommendations",
                recording("recommendations").replaceFirst("\"next\": null", "\"next\": \"twee\""));

        Document list = page("/aanbevelingen?onderwerp=privacy");

        assertThat(list.select("#onderwerp option[selected]").attr("value")).isEqualTo("privacy");
        assertThat(list.select("a[rel=next]").attr("href")).contains("&onderwerp=privacy&");
        assertThat(services.last("GET /v1/recommendations").query()).contains("topic=privacy");
    }

    @Test
    void a_choice_without_recommendations_offers_them_all() {
        services.answer("GET /v1/recommendations", EMPTY);

        assertThat(page("/aanbevelingen?regio=JZ25")
                        .select("main a[href=/aanbevelingen]")
                        .text())
                .isEqualTo("Toon alle aanbevelingen");
    }

    @Test
    void it_can_be_taken_along_in_each_format() {
        services.answer("GET /v1/recommendations/" + RECOMMENDATION + "/documents/pdf", "%PDF-1.7");

        assertThat(page(ADDRESS).select("main a[href$=.pdf]").attr("href")).isEqualTo(ADDRESS + "/aanbeveling.pdf");
        given().get(ADDRESS + "/aanbeveling.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", endsWith("filename=\"aanbeveling-7.pdf\""));
        given().get(ADDRESS + "/rapport.pdf").then().statusCode(404);
    }

    @Test
    void a_council_without_an_entry_in_the_directory_is_named_and_not_linked() {
        services.answer("GET /v1/recommendations/" + RECOMMENDATION + "/stances", """
            {"items":[{"bodyId":"%s","bodyName":"Raad zonder gids","bodyListed":false,"position":"SUPPORTS","since":"2026-11-24T10:00:00Z"},
            {"bodyId":"%s","bodyName":"Raad in de gids","bodyListed":true,"position":"SUPPORTS","since":"2026-11-24T10:00:00Z"}],"next":null}\
            """.formatted(CONTRIBUTION, BODY));

        Document page = page(ADDRESS);

        assertThat(page.select("main").text()).contains("Raad zonder gids", "Raad in de gids");
        assertThat(page.select("main a[href^=/raden/]").eachAttr("href")).containsExactly("/raden/" + BODY);
    }
}
