package nl.regiovisie.meeting.series;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.meeting.Api.as;
import static nl.regiovisie.meeting.Api.facilitator;
import static nl.regiovisie.meeting.Api.planAhead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.meeting.Api;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SeriesTest {

    @Inject
    Pool pool;

    private final String name = "Ronde " + UUID.randomUUID();
    private final String id = "ronde-" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = "/v1/series/" + id;

    @Test
    void a_series_is_registered_corrected_and_told() {
        as("editor").body(facts()).put(address).then().statusCode(201).header("ETag", "\"0\"");
        as("editor").body(facts()).put(address).then().statusCode(200).header("ETag", "\"0\"");
        Map<String, Object> longer = facts();
        longer.put("endsOn", "2027-03-01");
        as("steward").body(longer).put(address).then().statusCode(428);
        as("steward")
                .header("If-Match", "\"0\"")
                .body(longer)
                .put(address)
                .then()
                .body("endsOn", is("2027-03-01"));
        as("editor")
                .header("If-Match", "\"0\"")
                .body(facts())
                .put(address)
                .then()
                .statusCode(412);

        given().get("/v1/series").then().body("items.id", hasItem(id));
        try (Topic topic = Topic.meetings()) {
            await().untilAsserted(() -> assertThat(topic.events("nl.regiovisie.series-registered.v1", id))
                    .hasSize(2));
        }
    }

    @Test
    void a_series_offers_some_themes_or_all() {
        as("editor").body(facts()).put(address).then().statusCode(201).body("themes", is(List.of()));
        Map<String, Object> some = facts();
        some.put("themes", List.of("vertrouwen-als-basis"));
        as("editor")
                .header("If-Match", "\"0\"")
                .body(some)
                .put(address)
                .then()
                .statusCode(200)
                .body("themes", contains("vertrouwen-als-basis"));
        as("editor").body(some).put(address).then().statusCode(200).header("ETag", "\"1\"");
        some.put("themes", List.of("vertrouwen-als-basis", "bestaat-niet"));
        as("editor")
                .header("If-Match", "\"1\"")
                .body(some)
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.field", contains("themes"));
        as("editor")
                .header("If-Match", "\"1\"")
                .body(facts())
                .put(address)
                .then()
                .body("themes", is(List.of()));
    }

    @Test
    void what_is_wrong_with_a_series_is_named() {
        as("editor").body(facts()).put(address).then().statusCode(201);
        Map<String, Object> wrong = facts();
        wrong.put("name", "");
        wrong.put("endsOn", "2026-08-01");

        as("editor")
                .body(wrong)
                .put("/v1/series/Najaar!")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("id", "name", "endsOn"));
        as("editor").body(facts()).put(address + "-2").then().statusCode(400).body("errors.field", contains("name"));
    }

    @Test
    void a_meeting_belongs_to_a_series_that_there_is_and_is_published_under_its_name() {
        Topic.regions("JZ22", "JZ26");
        as("editor").body(facts()).put(address).then().statusCode(201);
        Map<String, Object> plan = Api.plan();
        plan.put("series", id);
        String meeting = Api.stored(plan);
        Map<String, Object> elsewhere = planAhead();
        elsewhere.put("series", "bestaat-niet");

        Api.publish(meeting).then().statusCode(200).body("series", is(id));
        facilitator()
                .body(elsewhere)
                .put("/v1/meetings/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.field", contains("series"));
        try (Topic topic = Topic.meetings()) {
            await().untilAsserted(() -> assertThat(topic.events("nl.regiovisie.meeting-published.v1", name))
                    .hasSize(1));
        }
    }

    private Map<String, Object> facts() {
        return new HashMap<>(Map.of("name", name, "startsOn", "2026-09-01", "endsOn", "2026-12-31", "example", true));
    }
}
