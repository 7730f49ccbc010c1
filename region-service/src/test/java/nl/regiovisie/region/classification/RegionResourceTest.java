package nl.regiovisie.region.classification;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import nl.regiovisie.testing.StackResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RegionResourceTest {

    @BeforeEach
    void ready() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> when().get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void there_are_42_regions() {
        get("/v1/regions")
                .statusCode(200)
                .body("items", hasSize(42))
                .body("next", nullValue())
                .body("source", equalTo("Bron: CBS"));
    }

    @Test
    void a_region_has_a_name_for_readers_and_a_place_on_the_map() {
        get("/v1/regions/JZ21?on=2022-01-01")
                .statusCode(200)
                .body("name", equalTo("Food Valley"))
                .body("displayName", equalTo("Food Valley"))
                .body("abbreviation", equalTo("FOV"))
                .body("provinces", contains("Gelderland", "Utrecht"))
                .body("tile.column", equalTo(5))
                .body("tile.row", equalTo(4))
                .body("municipalityCount", equalTo(7))
                .body("population", equalTo(328_785));
    }

    @Test
    void a_region_is_called_as_it_was_on_the_day() {
        get("/v1/regions/JZ35?on=2023-12-31").body("name", equalTo("Midden-Brabant"));
        get("/v1/regions/JZ35?on=2024-01-01").body("name", equalTo("Midden-Brabant (Hart van Brabant)"));
    }

    @Test
    void utrecht_is_in_utrecht_stad_in_2022() {
        get("/v1/regions/JZ22/municipalities?on=2022-01-01")
                .statusCode(200)
                .body("items.code", contains("GM0344"))
                .body("items[0].name", equalTo("Utrecht"))
                .body("items[0].regionCode", equalTo("JZ22"))
                .body("items[0].validUntil", nullValue());
    }

    @Test
    void weesp_is_in_its_own_region_until_it_is_in_another_through_amsterdam() {
        get("/v1/regions/JZ16/municipalities?on=2022-03-23").body("items.code", hasItem("GM0457"));
        get("/v1/regions/JZ16/municipalities?on=2022-03-25").body("items.code", not(hasItem("GM0457")));
        get("/v1/municipalities/GM0457")
                .statusCode(200)
                .body("memberships", hasSize(1))
                .body("memberships[0].regionCode", equalTo("JZ16"))
                .body("memberships[0].validUntil", equalTo("2022-03-24"))
                .body("successor.code", equalTo("GM0363"))
                .body("successor.since", equalTo("2022-03-24"));
        get("/v1/regions/JZ13/municipalities?on=2022-03-25").body("items.code", hasItem("GM0363"));
    }

    @Test
    void a_municipality_that_moved_shows_both_memberships() {
        get("/v1/municipalities/GM0050")
                .statusCode(200)
                .body("memberships.regionCode", contains("JZ08", "JZ12"))
                .body("memberships[0].validUntil", equalTo("2024-01-01"))
                .body("memberships[1].validFrom", equalTo("2024-01-01"))
                .body("memberships[1].validUntil", nullValue())
                .body("successor", nullValue());
    }

    @Test
    void a_municipality_is_found_by_the_begin_of_its_name_without_accents() {
        given().queryParam("name", "SUDWEST")
                .get("/v1/municipalities")
                .then()
                .body("items.name", contains("Súdwest-Fryslân"));
        given().queryParam("name", "%")
                .get("/v1/municipalities")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        given().queryParam("name", "\u0000").get("/v1/municipalities").then().statusCode(200);
    }

    @Test
    void all_municipalities_come_in_pages_without_a_gap_or_a_double() {
        int seen = 0;
        String next = "";
        while (next != null) {
            ValidatableResponse page = given().queryParam("on", "2022-01-01")
                    .queryParam("limit", 100)
                    .queryParams(next.isEmpty() ? Map.of() : Map.of("cursor", next))
                    .get("/v1/municipalities")
                    .then()
                    .statusCode(200);
            seen += page.extract().jsonPath().getList("items").size();
            next = page.extract().path("next");
        }
        assertThat(seen).isEqualTo(345);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/regions/JZ99",
                "/v1/regions/JZ40",
                "/v1/regions/utrecht",
                "/v1/regions/JZ99/municipalities",
                "/v1/municipalities/GM9999",
                "/v1/regions/",
                "/v1/regions/JZ22/",
                "/v1/elsewhere"
            })
    void what_does_not_exist_is_a_problem_that_says_so(String path) {
        get(path)
                .statusCode(404)
                .contentType("application/problem+json")
                .header("API-Version", "1.0.0")
                .body("status", equalTo(404));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/regions?on=2022-02-30",
                "/v1/regions/JZ22?on=vandaag",
                "/v1/regions/JZ22/municipalities?on=2020-12-31",
                "/v1/municipalities?on=2022-13-01"
            })
    void a_day_that_does_not_exist_or_is_not_known_is_named(String path) {
        get(path).statusCode(400).contentType("application/problem+json").body("errors.field", contains("on"));
    }

    @Test
    void a_cursor_of_someone_else_and_a_limit_out_of_range_are_named() {
        get("/v1/municipalities?cursor=bm9wZQ").statusCode(400).body("errors.field", contains("cursor"));
        get("/v1/municipalities?limit=201").statusCode(400).body("errors.field", contains("limit"));
    }

    @Test
    void nobody_changes_a_region_through_the_api() {
        given().contentType("application/json")
                .body("{}")
                .put("/v1/regions/JZ22")
                .then()
                .statusCode(405)
                .header("API-Version", "1.0.0");
    }

    @Test
    void the_contract_is_there_for_everyone_in_dutch() {
        get("/v1/openapi.json")
                .statusCode(200)
                .header("API-Version", "1.0.0")
                .body("info.version", equalTo("1.0.0"))
                .body("info.contact.name", equalTo("Team Regiovisie"))
                .body("paths.'/v1/regions'.get.summary", equalTo("Alle jeugdregio’s op een dag"));
    }

    private static ValidatableResponse get(String path) {
        return when().get(path).then();
    }
}
