package nl.regiovisie.region;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.region.Api.as;
import static nl.regiovisie.region.Api.version;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class OpenDataTest {

    @Inject
    Pool pool;

    @BeforeEach
    void empty() {
        Api.awaitReady();
        pool.query("truncate vision_version cascade").executeAndAwait();
    }

    @ParameterizedTest
    @ValueSource(strings = {"visions", "calendar"})
    void every_column_is_described_and_every_file_has_them_in_that_order(String set) {
        List<String> columns = given().get("/v1/open-data/{set}", set)
                .then()
                .statusCode(200)
                .body("columns.meaning", everyItem(not(emptyString())))
                .extract()
                .jsonPath()
                .getList("columns.name");

        file(set, "csv").body(equalTo("\uFEFF" + String.join(",", columns) + "\r\n"));
    }

    @Test
    void a_vision_and_its_consultation_are_in_the_files_of_their_region_and_of_the_country() {
        Map<String, Object> plan = version("Samen, dichtbij");
        plan.put("consultationOpens", "2026-03-01");
        plan.put("consultationCloses", "2026-04-12");
        as("municipality").body(plan).put("/v1/visions/JZ22/versions/1").then().statusCode(201);

        for (String region : List.of("?region=JZ22", "")) {
            file("visions", "json" + region)
                    .body("items.size()", equalTo(1))
                    .body("items[0].regio_code", equalTo("JZ22"))
                    .body("items[0].titel", equalTo("Samen, dichtbij"))
                    .body("items[0].stand", equalTo("PREPARATION"))
                    .body("items[0].inspraak_tot_en_met", equalTo("2026-04-12"));
            file("calendar", "json" + region)
                    .body("items.size()", equalTo(1))
                    .body("items[0].soort", equalTo("CONSULTATION"))
                    .body("items[0].laatste_dag", equalTo("2026-04-12"));
        }
        file("visions", "csv?region=JZ25").body(startsWith("\uFEFFregio_code")).body(not(startsWith("JZ22")));
    }

    private static ValidatableResponse file(String set, String rest) {
        return given().get("/v1/open-data/" + set + "/" + rest).then().statusCode(200);
    }
}
