package nl.regiovisie.meeting.representation;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.meeting.Api.endorse;
import static nl.regiovisie.meeting.Api.facilitator;
import static nl.regiovisie.meeting.Api.outcome;
import static nl.regiovisie.meeting.Api.plan;
import static nl.regiovisie.meeting.Api.stored;
import static nl.regiovisie.meeting.Api.written;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RepresentationResourceTest {

    private final String region = "JZT" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void a_region_of_its_own() {
        Topic.regions(region);
    }

    @Test
    void groups_that_no_meeting_had_are_not_heard_yet() {
        published(Map.of("caregiver", 6), Map.of("foster-care", 7));
        published(Map.of("caregiver", 3), Map.of());

        of("region=" + region)
                .body("meetings", is(2))
                .body("roles.find { it.id == 'caregiver' }.meetings", is(2))
                .body("roles.find { it.id == 'caregiver' }.atLeast", is(7))
                .body("roles.find { it.id == 'caregiver' }.atMost", is(10))
                .body("roles.findAll { !it.heard }.id", hasItem("youth-council-member"))
                .body("care.find { it.id == 'foster-care' }.atLeast", is(7))
                .body("care.find { it.id == 'residential' }.heard", is(false))
                .body("careCounted", is(1))
                .body("regions", hasSize(1))
                .body("regions[0].meetings", is(2));
    }

    @Test
    void what_goes_well_is_laid_beside_what_does_not() {
        String meeting = held();
        said(meeting, "GOING_WELL");
        said(meeting, "BOTTLENECK");
        said(meeting, "BOTTLENECK");
        said(meeting, "TIP");
        publish(meeting, Map.of("missing", List.of("Geen jongerenraad")));

        of("meeting=" + meeting.substring(meeting.lastIndexOf('/') + 1))
                .body("goingWell", is(1))
                .body("bottlenecks", is(2))
                .body("missing[0].words", is(List.of("Geen jongerenraad")))
                .body("missing[0].startsAt", is("2021-11-23T18:30:00Z"));
    }

    @Test
    void what_is_not_published_does_not_count() {
        held();

        of("region=" + region).body("meetings", is(0)).body("roles.heard", not(hasItem(true)));
    }

    @Test
    void a_scope_that_is_no_id_is_refused_and_one_that_nobody_knows_is_empty() {
        given().get("/v1/representation?meeting=x").then().statusCode(400);
        of("series=bestaat-niet").body("meetings", is(0)).body("regions.meetings", not(hasItem(1)));
        of("region=' or true --").body("meetings", is(0));
    }

    private static ValidatableResponse of(String scope) {
        return given().get("/v1/representation?" + scope).then().statusCode(200);
    }

    private String held() {
        Map<String, Object> plan = plan();
        plan.put("regionCodes", List.of(region));
        return stored(plan);
    }

    private void published(Map<String, Integer> attendance, Map<String, Integer> care) {
        publish(
                held(),
                Map.of(
                        "attendance",
                        attendance.entrySet().stream()
                                .map(group -> Map.of("role", group.getKey(), "count", group.getValue()))
                                .toList(),
                        "care",
                        care.entrySet().stream()
                                .map(group -> Map.of("kind", group.getKey(), "count", group.getValue()))
                                .toList()));
    }

    private static void publish(String meeting, Map<String, Object> publication) {
        facilitator().body(publication).put(meeting + "/publication").then().statusCode(200);
    }

    private static void said(String meeting, String kind) {
        Map<String, Object> outcome = outcome("Iets over " + kind);
        outcome.put("kind", kind);
        endorse(written(meeting, outcome));
    }
}
