package nl.regiovisie.gateway.web.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import nl.regiovisie.gateway.web.PageTest;
import nl.regiovisie.gateway.work.FakeServices;
import nl.regiovisie.gateway.work.WithoutStack;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class OpenDataPageTest extends PageTest {

    @Test
    void every_set_is_explained_and_can_be_had() {
        Document page = page("/open-data");

        assertThat(page.select("main h2").first().text()).isEqualTo("Bijdragen");
        assertThat(page.select("main a[download]").eachAttr("href"))
                .contains("/v1/open-data/contributions/csv", "/v1/open-data/contributions/json");
        assertThat(page.select("main tbody").first().text())
                .contains("id tekst Vast kenmerk.")
                .contains("wie meer dan één waarde, met | ertussen In welke rol het is gezegd.");
    }

    @Test
    void somebody_who_looks_for_one_region_gets_its_files() {
        Document page = page("/open-data?regio=JZ25");

        assertThat(page.select("main [role=status]").text()).isEqualTo("Bestanden van Achterhoek");
        assertThat(page.select("main a[download]").first().attr("href"))
                .isEqualTo("/v1/open-data/contributions/csv?region=JZ25");
        assertThat(page("/open-data?regio=niets")
                        .select("main a[download]")
                        .first()
                        .attr("href"))
                .isEqualTo("/v1/open-data/contributions/csv");
    }

    @Test
    void programs_get_the_same_as_a_catalogue() {
        given().get("/v1/catalog")
                .then()
                .statusCode(200)
                .contentType("text/turtle")
                .header("Access-Control-Allow-Origin", "*")
                .body(containsString("dct:title \"Bijdragen\"@nl"))
                .body(containsString("/v1/open-data/contributions/csv>"));
        given().accept("application/ld+json")
                .get("/v1/catalog")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@graph'[0].'@type'", equalTo(java.util.List.of("http://www.w3.org/ns/dcat#Catalog")))
                .body("'@graph'.'@type'.flatten()", hasItems("http://www.w3.org/ns/dcat#Dataset"));
    }
}
