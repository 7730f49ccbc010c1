package nl.regiovisie.recommendation;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class OpenDataTest {

    private final String region = World.region();

    @ParameterizedTest
    @ValueSource(strings = {"contributions", "recommendations", "assessments"})
    void every_column_is_described_and_every_file_has_them_in_that_order(String set) {
        List<String> columns = given().get("/v1/open-data/{set}", set)
                .then()
                .statusCode(200)
                .body("title", not(emptyString()))
                .body("about", not(emptyString()))
                .body("columns.meaning", everyItem(not(emptyString())))
                .body("files.path", equalTo(List.of("/v1/open-data/" + set + "/csv", "/v1/open-data/" + set + "/json")))
                .extract()
                .jsonPath()
                .getList("columns.name");

        file(set, "csv").body(startsWith("\uFEFF" + String.join(",", columns) + "\r\n"));
    }

    @Test
    void a_sentence_can_be_followed_through_the_three_files() {
        World.municipality(World.UTRECHT, "Utrecht", region);
        List<UUID> said = World.outcomes(2, region);
        UUID recommendation = published(region, said);
        UUID review = UUID.randomUUID();
        utrecht()
                .body(Calls.opening(World.UTRECHT, region))
                .put("/v1/reviews/{id}", review)
                .then()
                .statusCode(201);
        utrecht()
                .body(Map.of("outcome", "REJECTED", "rationale", "=Daar is geen geld voor"))
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendation)
                .then()
                .statusCode(201);

        int number = file("recommendations", "json")
                .body("items.id", equalTo(List.of(recommendation.toString())))
                .body("items[0].bijdragen", equalTo(2))
                .extract()
                .path("items[0].nummer");
        file("contributions", "json")
                .body("items.size()", equalTo(2))
                .body("items.vervolg", everyItem(equalTo("BUNDLED")))
                .body("items.aanbeveling_nummer", everyItem(equalTo(number)));
        file("assessments", "json")
                .body("items.size()", equalTo(1))
                .body("items[0].aanbeveling_nummer", equalTo(number))
                .body("items[0].antwoord", equalTo("REJECTED"))
                .body("items[0].uitleg", equalTo("=Daar is geen geld voor"));
        file("assessments", "csv").body(containsString(",'=Daar is geen geld voor,"));
    }

    @Test
    void whoever_has_the_newest_is_told_so_until_something_changes() {
        World.said(region, "Een eerste uitspraak");
        String tag = file("contributions", "csv").extract().header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/open-data/contributions/csv?region={region}", region)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
        World.said(region, "Een tweede uitspraak");
        given().header("If-None-Match", tag)
                .get("/v1/open-data/contributions/csv?region={region}", region)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body(containsString("Een tweede uitspraak"));
    }

    @Test
    void the_country_has_more_pages_than_one() {
        World.outcomes(230, region);

        List<String> ofRegion = file("contributions", "json").extract().path("items.id");
        List<String> all = given().get("/v1/open-data/contributions/json")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("regiovisie-contributions.json"))
                .body("region", equalTo(null))
                .extract()
                .path("items.id");

        assertThat(ofRegion).hasSize(230).doesNotHaveDuplicates();
        assertThat(all).containsAll(ofRegion).doesNotHaveDuplicates();
    }

    @Test
    void what_is_not_there_is_named() {
        given().get("/v1/open-data/namen").then().statusCode(404);
        given().get("/v1/open-data/namen/csv").then().statusCode(404);
        given().get("/v1/open-data/contributions/xls").then().statusCode(404);
        given().get("/v1/open-data/contributions/csv?region=../../etc")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("region"));
    }

    private ValidatableResponse file(String set, String format) {
        return given().get("/v1/open-data/{set}/{format}?region={region}", set, format, region)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("*"));
    }
}
