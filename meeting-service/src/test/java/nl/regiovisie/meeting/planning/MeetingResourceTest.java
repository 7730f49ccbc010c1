package nl.regiovisie.meeting.planning;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.meeting.Api.as;
import static nl.regiovisie.meeting.Api.facilitator;
import static nl.regiovisie.meeting.Api.plan;
import static nl.regiovisie.meeting.Api.planAhead;
import static nl.regiovisie.meeting.Api.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class MeetingResourceTest {

    @Inject
    Pool pool;

    private final String address = "/v1/meetings/" + UUID.randomUUID();

    @BeforeEach
    void regions() {
        pool.query("update region set valid_until = null").executeAndAwait();
        Topic.regions("JZ22", "JZ26");
    }

    @Test
    void a_planned_meeting_is_stored_as_it_was_sent() {
        facilitator()
                .body(planAhead())
                .put(address)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", is("PLANNED"))
                .body("startsAt", is("2099-11-23T18:30:00Z"))
                .body("agenda[0].start", is("19:30"))
                .body("mine", is(true))
                .body("onlineLink", is("https://bijeenkomst.example/abc"));
    }

    @Test
    void the_same_plan_sent_again_is_no_change() {
        facilitator().body(plan()).put(address).then().statusCode(201);

        facilitator().body(plan()).put(address).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void a_change_says_which_version_it_is_based_on() {
        facilitator().body(plan()).put(address);
        Map<String, Object> other = plan();
        other.put("title", "Anders");

        facilitator().body(other).put(address).then().statusCode(428).body("current.title", is("Wachten op hulp"));
        facilitator()
                .header("If-Match", "\"0\"")
                .body(other)
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", is("Anders"));
        facilitator()
                .header("If-Match", "\"0\"")
                .body(plan())
                .put(address)
                .then()
                .statusCode(412)
                .body("current.title", is("Anders"));
    }

    @Test
    void another_facilitator_cannot_change_or_cancel_it_and_does_not_see_its_link() {
        facilitator().body(planAhead()).put(address);

        as("facilitator2")
                .body(planAhead())
                .put(address)
                .then()
                .statusCode(403)
                .body("detail", containsString("begeleider"));
        as("facilitator2").delete(address + "?reason=Storm").then().statusCode(403);
        as("facilitator2").get(address).then().body("mine", is(false)).body("onlineLink", nullValue());
        given().get(address).then().statusCode(200).body("onlineLink", nullValue());
    }

    @Test
    void facilitators_who_share_a_meeting_each_see_and_change_it() {
        String other = as("facilitator2")
                .put("/v1/facilitators/me")
                .then()
                .statusCode(200)
                .extract()
                .path("account");
        String self = facilitator().put("/v1/facilitators/me").then().extract().path("account");
        Map<String, Object> shared = planAhead();
        shared.put("facilitators", List.of(self, other));
        facilitator().body(shared).put(address).then().statusCode(201);

        as("facilitator2")
                .get(address)
                .then()
                .body("mine", is(true))
                .body("onlineLink", is("https://bijeenkomst.example/abc"))
                .body("facilitators", contains(self, other));
        as("facilitator2").get("/v1/meetings?mine=true").then().body("items.id", hasItem(id()));
        as("facilitator2")
                .header("If-Match", "\"0\"")
                .body(planAhead())
                .put(address)
                .then()
                .statusCode(200)
                .body("facilitators", contains(self, other));
        given().get(address).then().body("facilitators", nullValue());
    }

    @Test
    void what_a_plan_leaves_open_is_as_its_kind_has_it() {
        Map<String, Object> network = planAhead();
        network.put("kind", "NETWORK");
        network.put("regionCodes", List.of());
        facilitator().body(network).put(address).then().statusCode(201).body("audience", is("AFFILIATED_BODIES"));

        network.put("kind", "REGIONAL");
        facilitator()
                .header("If-Match", "\"0\"")
                .body(network)
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.field", contains("regionCodes"));
        network.put("kind", "TRAINING");
        facilitator()
                .header("If-Match", "\"0\"")
                .body(network)
                .put(address)
                .then()
                .statusCode(200)
                .body("audience", is("AFFILIATED_BODIES"));
    }

    @Test
    void a_region_that_has_ended_by_then_takes_no_meeting() {
        pool.query("update region set valid_until = '2050-01-01' where code = 'JZ26'")
                .executeAndAwait();

        facilitator()
                .body(plan())
                .put("/v1/meetings/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        facilitator()
                .body(planAhead())
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.field", contains("regionCodes[1]"))
                .body("errors[0].message", containsString("bestaat dan niet meer"));
    }

    @Test
    void a_volunteer_plans_for_the_own_region_only() {
        Map<String, Object> own = planAhead();
        own.put("regionCodes", List.of("JZ22"));
        as("volunteer").body(own).put(address).then().statusCode(201);

        as("volunteer")
                .body(planAhead())
                .put("/v1/meetings/" + UUID.randomUUID())
                .then()
                .statusCode(403);
        as("volunteer")
                .header("If-Match", "\"0\"")
                .body(planAhead())
                .put(address)
                .then()
                .statusCode(403);
    }

    @Test
    void whoever_was_never_here_cannot_be_asked_to_join() {
        Map<String, Object> shared = planAhead();
        shared.put("facilitators", List.of("anonymous"));

        facilitator()
                .body(shared)
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.field", contains("facilitators[0]"));
    }

    @Test
    void nobody_else_knows_of_a_draft_until_it_is_announced() {
        Map<String, Object> draft = planAhead();
        draft.put("draft", true);
        facilitator().body(draft).put(address).then().statusCode(201).body("status", is("DRAFT"));

        given().get(address).then().statusCode(404);
        as("facilitator2").get(address + "/outcomes").then().statusCode(404);
        given().get("/v1/meetings?limit=200").then().body("items.id", not(hasItem(id())));
        facilitator().get("/v1/meetings?mine=true&status=DRAFT").then().body("items.id", hasItem(id()));
        facilitator()
                .header("If-Match", "\"0\"")
                .body(planAhead())
                .put(address)
                .then()
                .body("status", is("PLANNED"));
        given().get(address).then().statusCode(200);
        facilitator()
                .header("If-Match", "\"1\"")
                .body(draft)
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.field", contains("draft"));
    }

    @Test
    void each_change_of_what_is_announced_is_told() {
        facilitator().body(planAhead()).put(address);
        Map<String, Object> later = planAhead();
        later.put("endsAt", "2099-11-23T22:00:00+01:00");
        facilitator()
                .header("If-Match", "\"0\"")
                .body(later)
                .put(address)
                .then()
                .body("sequence", is(1));
        facilitator().delete(address + "?reason=Storm").then().body("sequence", is(2));

        try (Topic topic = Topic.meetings()) {
            await().untilAsserted(() -> assertThat(topic.events("nl.regiovisie.meeting-announced.v1", id()))
                    .satisfiesExactly(
                            first -> assertThat(first).contains("PLANNED").doesNotContain("bijeenkomst.example"),
                            moved -> assertThat(moved).contains("\"sequence\":1"),
                            cancelled ->
                                    assertThat(cancelled).contains("CANCELLED").doesNotContain("Storm")));
        }
    }

    @Test
    void a_meeting_is_cancelled_with_a_reason_before_it_begins() {
        facilitator().body(planAhead()).put(address);

        facilitator().delete(address).then().statusCode(400).body("errors.field", contains("reason"));
        facilitator().delete(address + "?reason=Storm").then().statusCode(200).body("status", is("CANCELLED"));
        facilitator().delete(address + "?reason=Storm").then().statusCode(200);
        facilitator()
                .delete(address + "?reason=Ziek")
                .then()
                .statusCode(409)
                .body("type", endsWith("meeting-is-cancelled"));
    }

    @Test
    void a_meeting_that_was_held_cannot_be_cancelled() {
        facilitator().body(plan()).put(address);

        facilitator()
                .delete(address + "?reason=Storm")
                .then()
                .statusCode(409)
                .body("type", endsWith("meeting-is-held"));
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        Map<String, Object> wrong = plan();
        wrong.put("title", "");
        wrong.put("regionCodes", List.of("JZ99", "JZ22"));
        wrong.put("endsAt", "2021-11-23T19:30:00+01:00");
        wrong.put("seats", 0);

        facilitator()
                .body(wrong)
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("title", "regionCodes[0]", "endsAt", "seats"));
        given().get(address).then().statusCode(404);
    }

    @Test
    void a_meeting_of_long_ago_must_be_an_example() {
        Map<String, Object> past = plan();
        past.put("example", false);

        facilitator().body(past).put(address).then().statusCode(400).body("errors.field", contains("startsAt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"startsAt\":\"2026-02-30T10:00:00Z\"}",
                "{\"mode\":\"PARTY\"}",
                "{\"seat\":1}",
                "{\"agenda\":[{\"start\":\"25:00\"}]}"
            })
    void a_value_that_cannot_be_is_an_error_of_its_field(String body) {
        facilitator().body(body).put(address).then().statusCode(400).body("errors", hasSize(1));
    }

    @Test
    void an_unknown_kind_is_answered_with_the_choices() {
        Map<String, Object> party = plan();
        party.put("kind", "PARTY");

        facilitator()
                .body(party)
                .put(address)
                .then()
                .body("errors[0].field", is("kind"))
                .body("errors[0].message", containsString("REGIONAL, NETWORK"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "", "null", "\"text\""})
    void what_is_no_meeting_at_all_is_refused(String body) {
        facilitator().body(body).put(address).then().statusCode(400);
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        facilitator()
                .body("{\"title\":\"" + "x".repeat(2_100_000) + "\"}")
                .put(address)
                .then()
                .statusCode(413);
    }

    @Test
    void pages_hold_every_meeting_once_the_newest_first() {
        List<String> planned = new ArrayList<>();
        for (int day = 10; day < 15; day++) {
            Map<String, Object> plan = plan();
            plan.put("startsAt", "2001-01-" + day + "T10:00:00Z");
            plan.put("endsAt", "2001-01-" + day + "T11:00:00Z");
            planned.add(0, stored(plan).replace("/v1/meetings/", ""));
        }

        assertThat(allPages("/v1/meetings?region=JZ22&status=HELD&mine=true&limit=2"))
                .doesNotHaveDuplicates()
                .containsSubsequence(planned);
    }

    @Test
    void meetings_are_found_by_region_and_status() {
        String ahead = stored(planAhead()).replace("/v1/meetings/", "");
        String held = stored(plan()).replace("/v1/meetings/", "");

        given().get("/v1/meetings?status=PLANNED&limit=200")
                .then()
                .body("items.id", hasItem(ahead))
                .body("items.id", not(hasItem(held)))
                .body("items.status", everyItem(is("PLANNED")));
        given().get("/v1/meetings?region=JZ01").then().statusCode(200).body("items", hasSize(0));
        given().get("/v1/meetings?mine=true").then().statusCode(200).body("items", hasSize(0));
        given().get("/v1/meetings?status=LATER").then().statusCode(400).body("errors.field", contains("status"));
        given().get("/v1/meetings?cursor=nonsense").then().statusCode(400).body("errors.field", contains("cursor"));
    }

    @Test
    void the_list_is_searched_by_day_kind_and_mode_and_read_in_either_order() {
        List<String> planned = new ArrayList<>();
        for (int day = 10; day < 15; day++) {
            Map<String, Object> plan = plan();
            plan.put("kind", "CONVERSATION");
            plan.put("startsAt", "2003-01-" + day + "T23:30:00+01:00");
            plan.put("endsAt", "2003-01-" + (day + 1) + "T01:00:00+01:00");
            planned.add(stored(plan).replace("/v1/meetings/", ""));
        }
        String days = "/v1/meetings?kind=CONVERSATION&mode=ONLINE&from=2003-01-11&until=2003-01-13&limit=2";

        assertThat(allPages(days + "&order=SOONEST")).containsExactlyElementsOf(planned.subList(1, 4));
        assertThat(allPages(days + "&order=SOONEST&region=JZ26")).containsExactlyElementsOf(planned.subList(1, 4));
        assertThat(allPages(days)).containsExactly(planned.get(3), planned.get(2), planned.get(1));
        given().get(days + "&series=geen").then().body("items", hasSize(0));
        given().get("/v1/meetings?from=31-12").then().statusCode(400).body("errors.field", contains("from"));
    }

    @Test
    void planning_waits_until_the_regions_have_arrived() {
        pool.query("delete from region").executeAndAwait();

        facilitator().body(plan()).put(address).then().statusCode(503);
    }

    @Test
    void who_planned_and_cancelled_is_in_the_audit_log() {
        facilitator().body(planAhead()).put(address);
        facilitator().delete(address + "?reason=Storm");

        List<String> actions = new ArrayList<>();
        pool.preparedQuery(
                        "select action from audit_entry where object = $1 and actor <> 'anonymous' order by position")
                .executeAndAwait(Tuple.of(address.replace("/v1/meetings", "meeting")))
                .forEach(row -> actions.add(row.getString(0)));
        assertThat(actions).containsExactly("plan-meeting", "cancel-meeting");
    }

    private String id() {
        return address.replace("/v1/meetings/", "");
    }

    private static List<String> allPages(String first) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = facilitator()
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
