package nl.regiovisie.gateway.web.figures;

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

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class FiguresPageTest extends PageTest {

    @Test
    void everyone_sees_the_country_first() {
        Document page = page("/cijfers");

        assertThat(page.select(".rv-figures dd strong").eachText())
                .containsExactly("6", "112 tot 121", "160", "14", "90", "70", "31 dagen");
        assertThat(page.select(".rv-figures").text())
                .contains("Van 3 uitspraken is nog niet bekend wat ermee gebeurt")
                .contains("90 van 120")
                .contains("Over 17 daarvan vertelde de gemeente hoe het ging: 11 uitgevoerd, 4 deels, 2 niet");
        assertThat(page.select(".rv-bars dd").eachText()).containsExactly("9 van 14 9", "5 van 14 5");
    }

    @ParameterizedTest
    @CsvSource({
        "naam, Achterhoek, Friesland, Utrecht",
        "bijdragen, Utrecht, Achterhoek, Friesland",
        "antwoorden, Utrecht, Achterhoek, Friesland",
        "dagen, Achterhoek, Utrecht, Friesland",
        "iets anders, Achterhoek, Friesland, Utrecht"
    })
    void the_reader_chooses_the_order_of_the_regions(String order, String first, String second, String third) {
        Document page = page("/cijfers?volgorde=" + order.replace(" ", "+"));

        assertThat(page.select("tbody th").eachText()).containsExactly(first, second, third);
    }

    @Test
    void a_region_without_answers_has_no_days() {
        assertThat(page("/cijfers").select("tbody tr").get(1).select("td").eachText())
                .containsExactly("18", "0", "0", "0", "0 van 0", "0", "0", "–");
    }

    @Test
    void the_table_can_be_downloaded() {
        services.answer("GET /v1/figures", "regio_code;regio_naam\r\nNL;Nederland\r\n");

        given().get("/cijfers/cijfers.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", containsString("cijfers.csv"))
                .body(equalTo("regio_code;regio_naam\r\nNL;Nederland\r\n"));
    }
}
