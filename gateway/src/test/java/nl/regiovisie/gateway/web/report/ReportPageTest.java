package nl.regiovisie.gateway.web.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import nl.regiovisie.gateway.web.PageTest;
import nl.regiovisie.gateway.work.FakeServices;
import nl.regiovisie.gateway.work.WithoutStack;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class ReportPageTest extends PageTest {

    private static final String ADDRESS = "/bijeenkomsten/" + MEETING + "/verslag";

    @Test
    void the_text_stands_below_the_headings_of_the_page() {
        Document page = page(ADDRESS);

        assertThat(page.select(".rv-written h3").text()).isEqualTo("Wachten");
        assertThat(page.select(".rv-written strong").text()).isEqualTo("negentien");
    }

    @Test
    void an_erratum_is_dated_and_says_why() {
        assertThat(page(ADDRESS)
                        .select("section[aria-labelledby=rectificaties]")
                        .text())
                .contains("Rectificatie 1, 1 december 2021", "Het was in Houten.", "Reden: De zaal is veranderd.");
    }

    @Test
    void tips_and_quotations_have_sections_of_their_own() {
        Document page = page(ADDRESS);

        assertThat(page.select("section[aria-labelledby=tips]").text())
                .contains("Begin met wat goed gaat.", "Stuur iets lekkers mee.", "Niet met de groep besproken");
        assertThat(page.select("section[aria-labelledby=citaten] .rv-quote").text())
                .contains("Ik werd gehoord.");
        assertThat(page.select(".rv-themes").text())
                .contains(
                        "Wachten duurt te lang.",
                        "Op de vraag: Waar lopen kinderen nu op vast?",
                        "Minderheidsstandpunt: Twee ouders")
                .doesNotContain("Ik werd gehoord.");
    }

    @Test
    void what_came_of_the_remarks_is_told_without_names() {
        assertThat(page(ADDRESS).text()).contains("Er kwamen 3 opmerkingen. Daarvan zijn er 2 overgenomen.");
    }

    @Test
    void few_people_are_not_counted() {
        assertThat(page(ADDRESS).select("aside dl div").eachText()).contains("Wethouders minder dan 5");
    }

    @Test
    void a_round_that_was_not_held_says_why_and_who_was_missing_is_said() {
        services.answer(
                "GET /v1/meetings/" + MEETING,
                recording("meeting")
                        .replaceFirst(
                                "\"PUBLISHED\"",
                                "\"PUBLISHED\",\"notEndorsedBecause\":\"De zaal moest dicht.\",\"missing\":[\"Geen jongerenraad\"]"));

        Document page = page(ADDRESS);

        assertThat(page.text()).contains("liep de lijst niet samen langs. De reden: De zaal moest dicht.");
        assertThat(page.select("aside li").text()).isEqualTo("Geen jongerenraad");
    }

    @Test
    void a_draft_is_no_page_and_neither_is_no_report_at_all() {
        services.answer(
                "GET /v1/meetings/" + MEETING + "/report", recording("report").replace("PUBLISHED", "DRAFT"));
        page(ADDRESS, 404);

        services.answer("GET /v1/meetings/" + MEETING + "/report", 404, "{\"title\":\"Weg\",\"status\":404}");
        page(ADDRESS, 404);
    }

    @Test
    void the_report_is_a_file_in_each_format_too() {
        for (String format : List.of("pdf", "docx", "odt", "html")) {
            services.answer("GET /v1/meetings/" + MEETING + "/report/documents/" + format, "file");

            given().get(ADDRESS + "." + format)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", endsWith("." + format + "\""))
                    .body(equalTo("file"));
            assertThat(page(ADDRESS).select("header a").eachAttr("href")).contains(ADDRESS + "." + format);
        }
        page(ADDRESS + ".exe", 404);
    }
}
