package nl.regiovisie.region.trajectory;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.region.body.BodyApi.as;
import static nl.regiovisie.region.body.BodyApi.provider;
import static nl.regiovisie.region.body.BodyApi.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.region.body.BodyApi;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class TrajectoryResourceTest {

    private final String id = UUID.randomUUID().toString();
    private final String address = "/v1/trajectories/" + id;

    @BeforeEach
    void ready() {
        BodyApi.ready();
    }

    @Test
    void the_phases_are_data() {
        given().get("/v1/trajectory-phases")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("EMBEDDING"))
                .body("items[-1].final", is(true));
    }

    @Test
    void a_trajectory_goes_through_phases_and_remembers_them() {
        UUID provider = provider("De Bever");
        as("facilitator")
                .body(facts(provider, "ORIENTATION", "Kennismaking"))
                .put(address)
                .then()
                .statusCode(201);
        as("facilitator")
                .body(facts(provider, "ORIENTATION", "Kennismaking"))
                .put(address)
                .then()
                .statusCode(200);

        steward()
                .header("If-Match", "\"0\"")
                .body(facts(provider, "PLAN", "De raad schreef een plan."))
                .put(address)
                .then()
                .statusCode(200)
                .body("phase.name", is("Plan maken"))
                .body("provider.name", is("De Bever"))
                .body("history.phase", contains("ORIENTATION", "PLAN"))
                .body("history.note", contains("Kennismaking", "De raad schreef een plan."))
                .body("nextStep", is("Bel de bestuurder"));
    }

    @Test
    void a_change_says_which_version_it_is_based_on() {
        UUID provider = provider("De Das");
        steward().body(facts(provider, "PLAN", null)).put(address);

        steward()
                .body(facts(provider, "START", null))
                .put(address)
                .then()
                .statusCode(428)
                .body("current.version", is(0));
        steward()
                .header("If-Match", "\"7\"")
                .body(facts(provider, "START", null))
                .put(address)
                .then()
                .statusCode(412);
    }

    @Test
    void an_organisation_is_in_one_trajectory_at_a_time() {
        UUID provider = provider("De Otter");
        String second = "/v1/trajectories/" + UUID.randomUUID();
        steward().body(facts(provider, "PLAN", null)).put(address);

        steward()
                .body(facts(provider, "PLAN", null))
                .put(second)
                .then()
                .statusCode(409)
                .body("type", endsWith("already-in-trajectory"))
                .body("current.id", is(id));

        steward()
                .header("If-Match", "*")
                .body(ended(provider))
                .put(address)
                .then()
                .statusCode(200);
        steward().body(facts(provider, "PLAN", null)).put(second).then().statusCode(201);
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        Map<String, Object> wrong = facts(UUID.randomUUID(), "PARTY", "x".repeat(2001));
        wrong.put("startedOn", "1999-12-31");
        wrong.remove("nextStep");

        steward()
                .body(wrong)
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("providerId", "phase", "note", "startedOn", "nextStep"));
        steward()
                .body("{}")
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("providerId", "phase", "startedOn"));
    }

    @Test
    void lists_are_found_by_phase_and_organisation_and_pages_hold_each_once() {
        List<String> started = new ArrayList<>();
        UUID provider = provider("De Marter");
        for (int year = 2001; year < 2006; year++) {
            Map<String, Object> facts = ended(provider);
            facts.put("startedOn", year + "-01-01");
            facts.put("endedOn", year + "-06-01");
            UUID trajectory = UUID.randomUUID();
            steward().body(facts).put("/v1/trajectories/" + trajectory).then().statusCode(201);
            started.add(0, trajectory.toString());
        }

        assertThat(allPages("/v1/trajectories?limit=2&provider=" + provider)).containsExactlyElementsOf(started);
        steward().get("/v1/trajectories?open=true&provider=" + provider).then().body("items", hasSize(0));
        steward().get("/v1/trajectories?phase=PLAN&limit=200").then().body("items.id", not(hasItem(started.get(0))));
        steward().get("/v1/trajectories?phase=COMPLETED&limit=200").then().body("items[0].history", nullValue());
        steward().get("/v1/trajectories?provider=x").then().statusCode(400).body("errors.field", contains("provider"));
        steward().get("/v1/trajectories?cursor=x").then().statusCode(400).body("errors.field", contains("cursor"));
        steward().get("/v1/trajectories/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static Map<String, Object> facts(UUID provider, String phase, String note) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("providerId", provider);
        facts.put("phase", phase);
        facts.put("startedOn", "2026-01-15");
        facts.put("nextStep", "Bel de bestuurder");
        facts.put("nextStepOn", "2026-12-01");
        facts.put("note", note);
        return facts;
    }

    private static Map<String, Object> ended(UUID provider) {
        Map<String, Object> facts = facts(provider, "COMPLETED", "Klaar");
        facts.put("endedOn", "2026-11-01");
        facts.remove("nextStep");
        facts.remove("nextStepOn");
        return facts;
    }

    private static List<String> allPages(String first) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = steward()
                    .get(first + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return ids;
    }
}
