package nl.regiovisie.gateway.web.region;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import nl.regiovisie.gateway.web.PageTest;
import nl.regiovisie.gateway.work.FakeServices;
import nl.regiovisie.gateway.work.WithoutStack;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class RegionPageTest extends PageTest {

    @Test
    void the_page_says_what_was_said_and_names_the_municipalities_with_their_source() {
        Document region = page("/regios/JZ25");

        assertThat(region.select("h1").text()).isEqualTo("Achterhoek");
        assertThat(region.select(".rv-title p").text())
                .contains("Aalten, Berkelland", "Oude IJsselstreek en Winterswijk")
                .endsWith("Bron: CBS");
        assertThat(region.select(".rv-theme h3").eachText())
                .containsExactly("Vertrouwen als basis", "Organiseer de zorg passend en toegankelijk");
        assertThat(region.select(".rv-rec").first().text()).contains("Bijeenkomsten 4 van 6", "Groepen 5 van 8");
    }

    @Test
    void a_region_that_ended_keeps_its_page_and_leads_to_the_one_that_came_after() {
        services.answer(
                "GET /v1/regions",
                recording("regions")
                        .replaceFirst(
                                "(\"code\"\\s*:\\s*\"JZ25\",)",
                                "$1\"ended\":true,\"validUntil\":\"2026-01-01\",\"successors\":[{\"code\":\"JZ01\",\"name\":\"Groningen\"}],"));

        Document region = page("/regios/JZ25");

        assertThat(region.select("h1").text()).isEqualTo("Achterhoek");
        assertThat(region.select(".rv-notice").text())
                .contains("sinds 1 januari 2026 niet meer", "horen nu bij: Groningen.");
        assertThat(region.select(".rv-notice a").attr("href")).isEqualTo("/regios/JZ01");
        assertThat(region.select(".rv-rec")).isNotEmpty();
    }

    @Test
    void the_summary_is_one_click_away() {
        assertThat(page("/regios/JZ25").select("a.nl-button--primary").attr("href"))
                .isEqualTo("/regios/JZ25/samenvatting.pdf");
    }

    @Test
    void what_is_public_now_can_be_had_in_each_format() {
        assertThat(page("/regios/JZ25").select("aside a").eachAttr("href"))
                .contains(
                        "/regios/JZ25/samenvatting.docx",
                        "/regios/JZ25/samenvatting.html",
                        "/regios/JZ25/rapport.pdf",
                        "/regios/JZ25/rapport.odt");
        page("/regios/JZ25/brief.pdf", 404);
    }

    @Test
    void every_answer_stands_in_a_table_with_headers_both_ways_and_leads_to_its_reason() {
        Document region = page("/regios/JZ25");
        Element row = region.select(".rv-matrix tbody tr:contains(vast aanspreekpunt)")
                .first();

        assertThat(region.select(".rv-matrix thead th[scope=col]")).hasSize(10);
        assertThat(row.select("th[scope=row]")).hasSize(1);
        assertThat(row.select("td a").eachAttr("title")).contains("Doetinchem: overgenomen");
        assertThat(row.select("td a[title^=Doetinchem]").attr("href"))
                .isEqualTo("/aanbevelingen/" + RECOMMENDATION + "?regio=JZ25#gm0222");
    }

    @Test
    void what_came_of_a_promise_stands_beside_the_answer() {
        assertThat(page("/regios/JZ25").select(".rv-matrix .rv-outcome, .rv-key .rv-outcome"))
                .isEmpty();
        services.answer(
                "GET /v1/regional-answers",
                recording("regional-answers-of-achterhoek")
                        .replaceFirst("\"realised\": null", "\"realised\": \"PARTLY\""));

        Document region = page("/regios/JZ25");

        assertThat(region.select(".rv-matrix td:has(.rv-outcome)").eachText())
                .singleElement()
                .asString()
                .endsWith("Deels waargemaakt");
        assertThat(region.select(".rv-key:has(.rv-outcome) li").eachText())
                .containsExactly("Waargemaakt", "Deels waargemaakt", "Niet waargemaakt");
    }

    @Test
    void much_is_shown_part_by_part_and_counted_as_a_whole() {
        services.answer(
                "GET /v1/regional-answers",
                recording("regional-answers-of-achterhoek").replaceFirst("\"next\": null", "\"next\": \"een+twee\""));
        services.answer(
                "GET /v1/summaries",
                "{\"items\":[{\"regionCode\":\"JZ25\",\"recommendations\":84,\"answers\":600,\"answersPossible\":672}]}");

        Document region = page("/regios/JZ25?gemeente=GM0222");

        assertThat(region.select("h2").eachText()).contains("600 van 672 antwoorden zijn er");
        assertThat(region.select("a[rel=next]").attr("href"))
                .isEqualTo("/regios/JZ25?gemeente=GM0222&vanaf=een%2Btwee#gezegd");
    }

    @Test
    void one_municipality_can_be_shown_alone() {
        Document region = page("/regios/JZ25?gemeente=GM0222");

        assertThat(services.last("GET /v1/regional-answers").query())
                .as("one column, and no more answers than the page can bear")
                .contains("municipality=GM0222", "answers=400", "limit=50");
        assertThat(region.select(".rv-matrix__muni").eachText()).containsExactly("Doetinchem");
        assertThat(region.select("select[name=gemeente] option[selected]").text())
                .isEqualTo("Doetinchem");
    }

    @Test
    void a_region_without_recommendations_says_what_will_come() {
        services.answer("GET /v1/regional-answers", EMPTY);

        assertThat(page("/regios/JZ25").text()).contains("Hier is nog niets aanbevolen");
    }

    @Test
    void the_meetings_stay_when_the_summary_is_down() {
        down("/v1/regional-answers");

        assertThat(page("/regios/JZ25").text())
                .contains(
                        "De antwoorden van gemeenten kunnen wij nu niet laten zien",
                        "Regiobijeenkomst Midden en Achterhoek");
    }

    @Test
    void an_unknown_region_is_not_found() {
        services.answer("GET /v1/regions/JZ99/municipalities", 404, "{\"status\":404}");

        page("/regios/JZ99", 404);
    }

    @Test
    void the_summary_has_a_file_name_that_says_what_it_is() {
        services.answer("GET /v1/summaries/JZ25/documents/summary/pdf", "%PDF-1.7");

        given().get("/regios/JZ25/samenvatting.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", endsWith("filename=\"samenvatting-achterhoek.pdf\""));
    }
}
