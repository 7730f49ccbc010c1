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
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class FindRegionTest extends PageTest {

    @Test
    void a_name_that_leaves_no_doubt_leads_to_the_region() {
        services.answer("GET /v1/municipalities", """
                {"items":[{"code":"GM0344","name":"Utrecht","regionCode":"JZ22"},
                {"code":"GM0355","name":"Utrechtse Heuvelrug","regionCode":"JZ23"}],"next":null}""");

        given().redirects()
                .follow(false)
                .queryParam("gemeente", " utrecht ")
                .get("/regios")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/regios/JZ22"));
    }

    @Test
    void invented_content_behind_the_map_is_announced() {
        assertThat(page("/regios").select(".rv-example")).hasSize(1);
    }

    @Test
    void several_names_are_offered_with_their_regions() {
        assertThat(page("/regios?gemeente=ber")
                        .select("main li:has(a[href=/regios/JZ25])")
                        .eachText())
                .contains("Berkelland in de regio Achterhoek");
    }

    @Test
    void an_unknown_name_gives_help_and_no_error() {
        services.answer("GET /v1/municipalities", EMPTY);

        Document help = page("/regios?gemeente=Atlantis");

        assertThat(help.select("h1").text()).isEqualTo("Wij kennen geen gemeente met die naam");
        assertThat(help.select("input[name=gemeente]").val()).isEqualTo("Atlantis");
    }

    @Test
    void what_someone_typed_stays_text() {
        services.answer("GET /v1/municipalities", EMPTY);

        Document help = page("/regios?gemeente=%3Cscript%3Ealert(1)%3C/script%3E");

        assertThat(help.select("main script")).isEmpty();
        assertThat(help.text()).contains("<script>alert(1)</script>");
    }
}
