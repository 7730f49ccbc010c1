package nl.regiovisie.gateway.web.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import nl.regiovisie.gateway.web.PageTest;
import nl.regiovisie.gateway.work.FakeServices;
import nl.regiovisie.gateway.work.WithoutStack;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class EditionPagesTest extends PageTest {

    private static final String CODE = "ab".repeat(32);
    private static final String ONE = """
        {"id":"%s","regionCode":"JZ25","name":"Achterhoek","number":2,"madeOn":"2026-11-24","example":true}\
        """.formatted(EDITION);

    private static final String OF_SERIES = ONE.replace(
            "\"regionCode\":\"JZ25\",\"name\":\"Achterhoek\"", "\"seriesId\":\"najaar-2021\",\"name\":\"Najaar 2021\"");

    @Test
    void a_region_offers_its_editions_in_each_format() {
        Document region = page("/regios/JZ25");

        assertThat(region.select("#edities h3").eachText())
                .containsExactly("Achterhoek, editie 2", "Achterhoek, editie 1");
        assertThat(region.select("#edities li:contains(editie 2) a").eachAttr("href"))
                .contains(
                        "/edities/" + EDITION + "/samenvatting.pdf",
                        "/edities/" + EDITION + "/samenvatting.docx",
                        "/edities/" + EDITION + "/rapport.odt",
                        "/edities/" + EDITION + "/rapport.html");
    }

    @Test
    void a_region_keeps_its_page_when_editions_are_down_or_there_are_none() {
        services.answer("GET /v1/editions", EMPTY);
        assertThat(page("/regios/JZ25").select("#edities").text()).contains("Er is nog geen editie.");

        down("/v1/editions");
        assertThat(page("/regios/JZ25").select("#edities").text()).contains("De edities kunnen wij nu niet laten zien");
    }

    @Test
    void all_editions_can_be_paged_through() {
        services.answer("GET /v1/editions", recording("editions").replace("\"next\":null", "\"next\":\"abc\""));

        Document page = page("/edities?regio=JZ25");

        assertThat(page.select("option[selected]").val()).isEqualTo("JZ25");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/edities?regio=JZ25&vanaf=abc");
    }

    @Test
    void editions_of_a_series_are_chosen_paged_and_named() {
        services.answer("GET /v1/editions", "{\"items\":[" + OF_SERIES + "],\"next\":\"abc\"}");

        Document page = page("/edities?reeks=najaar-2021");

        assertThat(services.last("GET /v1/editions").query())
                .contains("series=najaar-2021")
                .doesNotContain("region=");
        assertThat(page.select("#reeks option[selected]").text()).isEqualTo("Najaar 2021");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/edities?reeks=najaar-2021&vanaf=abc");
        assertThat(page.select("li:contains(Najaar 2021, editie 2)").text())
                .contains("Reeks bijeenkomsten · Gemaakt op 24 november 2026");
    }

    @Test
    void editions_can_be_read_while_the_names_of_series_cannot_be_had() {
        down("/v1/series");

        Document page = page("/edities");

        assertThat(page.select("#reeks")).isEmpty();
        assertThat(page.select("h3").eachText()).contains("Achterhoek, editie 2");
    }

    @Test
    void meetings_of_a_series_lead_to_its_editions() {
        assertThat(page("/bijeenkomsten?reeks=najaar-2021")
                        .select("a:contains(Edities van deze reeks)")
                        .attr("href"))
                .isEqualTo("/edities?reeks=najaar-2021");
        assertThat(page("/bijeenkomsten").select("a:contains(Edities van deze reeks)"))
                .isEmpty();
    }

    @Test
    void a_document_of_a_series_has_the_series_in_its_name() {
        services.answer("GET /v1/editions/" + EDITION, OF_SERIES);
        services.answer("GET /v1/editions/" + EDITION + "/documents/summary/pdf", "content");

        given().get("/edities/" + EDITION + "/samenvatting.pdf")
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        equalTo("inline; filename=\"samenvatting-reeks-najaar-2021-editie-2.pdf\""));
    }

    @Test
    void a_newer_edition_of_a_series_is_found_among_those_of_the_series() {
        services.answer(
                "GET /v1/document-hashes/" + CODE,
                "{\"edition\":" + OF_SERIES + ",\"kind\":\"SUMMARY\",\"format\":\"PDF\",\"newer\":"
                        + OF_SERIES.replace("\"number\":2", "\"number\":3") + "}");

        Document page = page("/controle?code=" + CODE);

        assertThat(page.select("#uitslag").text())
                .contains("de samenvatting van Najaar 2021, editie 2", "Er is een nieuwere editie: editie 3");
        assertThat(page.select("#uitslag a").attr("href")).isEqualTo("/edities?reeks=najaar-2021");
    }

    @ParameterizedTest
    @CsvSource({
        "samenvatting.pdf, summary/pdf, application/pdf, inline",
        "rapport.docx, report/docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document,"
                + " attachment",
        "rapport.html, report/html, text/html;charset=UTF-8, inline"
    })
    void a_document_has_a_name_that_says_what_it_is(String file, String asked, String type, String how) {
        services.answer("GET /v1/editions/" + EDITION, ONE);
        services.answer("GET /v1/editions/" + EDITION + "/documents/" + asked, "content");

        String name = file.replace(".", "-jz25-editie-2.");
        given().get("/edities/" + EDITION + "/" + file)
                .then()
                .statusCode(200)
                .contentType(type)
                .header("Content-Disposition", equalTo(how + "; filename=\"" + name + "\""))
                .body(equalTo("content"));
    }

    @Test
    void a_page_that_is_a_document_may_have_looks_and_may_run_nothing() {
        services.answer("GET /v1/editions/" + EDITION, ONE);
        services.answer("GET /v1/editions/" + EDITION + "/documents/report/html", "content");

        assertThat(given().get("/edities/" + EDITION + "/rapport.html")
                        .headers()
                        .getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void who_comes_while_a_document_is_made_reads_that_and_the_page_looks_again() {
        services.answer("GET /v1/editions/" + EDITION, ONE);
        services.answer("GET /v1/editions/" + EDITION + "/documents/report/pdf", 202, "{\"state\":\"MAKING\"}");

        Document page = page("/edities/" + EDITION + "/rapport.pdf", 202);

        assertThat(page.select("h1").text()).isEqualTo("Het document wordt gemaakt");
        assertThat(page.select("meta[http-equiv=refresh]")).hasSize(1);
    }

    @Test
    void a_document_that_cannot_be_made_is_a_page_that_says_so() {
        services.answer("GET /v1/editions/" + EDITION, ONE);
        services.answer(
                "GET /v1/editions/" + EDITION + "/documents/report/pdf",
                503,
                "{\"title\":\"Even niet\",\"status\":503,\"detail\":\"Het document kan nu niet gemaakt worden.\"}");

        given().accept("text/html")
                .get("/edities/" + EDITION + "/rapport.pdf")
                .then()
                .statusCode(503)
                .body(containsString("Het document kan nu niet gemaakt worden."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief.pdf", "rapport.exe", "rapport"})
    void there_are_no_other_documents(String file) {
        page("/edities/" + EDITION + "/" + file, 404);
    }

    @Test
    void a_file_of_ours_is_recognised() {
        services.answer(
                "GET /v1/document-hashes/" + CODE, "{\"edition\":" + ONE + ",\"kind\":\"SUMMARY\",\"format\":\"PDF\"}");

        assertThat(page("/controle?code=" + CODE).select("#uitslag").text())
                .contains(
                        "Dit document is echt",
                        "de samenvatting van Achterhoek, editie 2, gemaakt op 24 november 2026",
                        "Het is de nieuwste editie.");
    }

    @Test
    void a_newer_edition_is_announced() {
        services.answer(
                "GET /v1/document-hashes/" + CODE,
                "{\"edition\":" + ONE + ",\"kind\":\"REPORT\",\"format\":\"PDF\",\"newer\":"
                        + ONE.replace("\"number\":2", "\"number\":5") + "}");

        Document page = page("/controle?code=" + CODE);

        assertThat(page.select("#uitslag").text()).contains("Er is een nieuwere editie: editie 5");
        assertThat(page.select("#uitslag a").attr("href")).isEqualTo("/edities?regio=JZ25");
    }

    @Test
    void the_report_of_a_meeting_is_recognised() {
        String report = "{\"meetingId\":\"" + EDITION + "\",\"title\":\"Avond\",\"edition\":1,\"format\":\"PDF\","
                + "\"madeOn\":\"2026-11-24\"%s}";
        services.answer("GET /v1/report-hashes/" + CODE, report.formatted(""));
        assertThat(page("/controle?code=" + CODE).select("#uitslag").text())
                .contains("het verslag van de bijeenkomst Avond, editie 1", "Het is de nieuwste editie.");

        services.answer("GET /v1/report-hashes/" + CODE, report.formatted(",\"newer\":2"));

        assertThat(page("/controle?code=" + CODE).select("#uitslag a").attr("href"))
                .isEqualTo("/bijeenkomsten/" + EDITION + "/verslag");
    }

    @Test
    void a_file_that_is_not_ours_is_said_to_be_unknown() {
        assertThat(page("/controle?code=" + CODE).select("#uitslag").text()).contains("Wij kennen dit document niet");
    }

    @Test
    void what_is_no_code_is_not_asked_and_stays_in_the_field() {
        Document page = page("/controle?code=%3Cscript%3E");

        assertThat(page.select("#uitslag").text()).contains("geen goede code");
        assertThat(page.select("input[name=code]").val()).isEqualTo("<script>");
        assertThat(services.count("GET /v1/document-hashes/<script>")).isZero();
    }
}
