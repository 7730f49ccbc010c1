package nl.regiovisie.region.programme;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.region.body.BodyApi.as;
import static nl.regiovisie.region.body.BodyApi.provider;
import static nl.regiovisie.region.body.BodyApi.steward;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.region.body.BodyApi;
import nl.regiovisie.testing.StackResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ProgrammeResourceTest {

    private static final String MEETINGS = "REGIONS_WITH_MEETINGS";
    private static final String TRAJECTORIES = "ORGANISATIONS_IN_TRAJECTORY";

    @BeforeEach
    void ready() {
        BodyApi.ready();
    }

    @Test
    void the_plan_of_2021_is_data() {
        given().get("/v1/programmes").then().statusCode(200).body("items.year", hasItem(2021));
        given().get("/v1/programmes/2021")
                .then()
                .statusCode(200)
                .body("regions", is(42))
                .body("targets.find { it.what == '" + MEETINGS + "' }.number", is(21))
                .body("targets.find { it.what == '" + TRAJECTORIES + "' }.number", is(30));
    }

    @Test
    void published_meetings_cover_regions_once_and_only_in_their_year() {
        aim(2022, 21, 30);

        MeetingTopic.publishedTwice("2022-03-01T18:30:00Z", "JZ22", "JZ26");
        MeetingTopic.published("REGIONAL", "2022-12-31T22:59:59Z", "JZ26", "JZ25");
        MeetingTopic.published("REGIONAL", "2022-12-31T23:00:00Z", "JZ01");
        MeetingTopic.published("NETWORK", "2022-05-01T18:30:00Z", "JZ02");
        MeetingTopic.published("REGIONAL", "2022-05-01T18:30:00Z", "JZ99");

        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> reached(2022, MEETINGS, 3));
        as("facilitator")
                .get("/v1/programmes/2022")
                .then()
                .body("uncoveredRegions", hasSize(39))
                .body("uncoveredRegions", hasItem("JZ01"))
                .body("uncoveredRegions", not(hasItem("JZ22")))
                .body("example", is(true));
    }

    @Test
    void the_public_sees_totals_only() {
        given().get("/v1/programmes/2021").then().body("uncoveredRegions", nullValue());
        as("municipality").get("/v1/programmes/2021").then().body("uncoveredRegions", nullValue());
        steward().get("/v1/programmes/2021").then().body("uncoveredRegions.size()", is(42));
    }

    @Test
    void an_organisation_counts_in_each_year_of_its_trajectory_and_once() {
        aim(2018, 0, 10);
        aim(2019, 0, 10);
        aim(2020, 0, 10);
        UUID provider = provider("Ondersteund");
        trajectory(provider, "2018-11-01", "2019-02-01");
        trajectory(provider, "2019-03-01", "2019-12-31");

        reached(2018, TRAJECTORIES, 1);
        reached(2019, TRAJECTORIES, 1);
        reached(2020, TRAJECTORIES, 0);
    }

    @Test
    void targets_change_with_their_version() {
        aim(2023, 5, 6).statusCode(201);
        aim(2023, 5, 6).statusCode(200).header("ETag", "\"0\"");

        aim(2023, 7, 6).statusCode(428).body("current.year", is(2023));
        steward()
                .header("If-Match", "\"0\"")
                .body(Map.of("targets", List.of(Map.of("what", MEETINGS, "number", 7))))
                .put("/v1/programmes/2023")
                .then()
                .statusCode(200)
                .body("targets", hasSize(1))
                .body("targets[0].number", is(7));
        steward()
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .put("/v1/programmes/2023")
                .then()
                .statusCode(412);
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        steward()
                .body("{\"targets\":[{\"what\":\"" + MEETINGS + "\",\"number\":-1},{\"what\":\"" + MEETINGS
                        + "\",\"number\":1},{\"number\":1},null]}")
                .put("/v1/programmes/1999")
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        containsInAnyOrder("year", "targets[0].number", "targets[1]", "targets[2].what", "targets[3]"));
        steward()
                .body("{\"targets\":[{\"what\":\"PARTIES\"}]}")
                .put("/v1/programmes/2024")
                .then()
                .statusCode(400)
                .body("errors.field", contains("targets[0].what"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099", "soon", "20211", "-1"})
    void a_year_for_which_nothing_was_set_out_is_not_found(String year) {
        given().get("/v1/programmes/" + year).then().statusCode(404);
    }

    private static ValidatableResponse aim(int year, int regions, int organisations) {
        return steward()
                .body(Map.of(
                        "targets",
                        List.of(
                                Map.of("what", MEETINGS, "number", regions),
                                Map.of("what", TRAJECTORIES, "number", organisations))))
                .put("/v1/programmes/" + year)
                .then();
    }

    private static void trajectory(UUID provider, String from, String until) {
        steward()
                .body(Map.of("providerId", provider, "phase", "COMPLETED", "startedOn", from, "endedOn", until))
                .put("/v1/trajectories/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private static void reached(int year, String what, int number) {
        given().get("/v1/programmes/" + year)
                .then()
                .body("targets.find { it.what == '" + what + "' }.reached", is(number));
    }
}
