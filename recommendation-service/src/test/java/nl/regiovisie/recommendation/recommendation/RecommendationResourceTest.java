package nl.regiovisie.recommendation.recommendation;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.draft;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.Calls.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RecommendationResourceTest {

    private final UUID id = UUID.randomUUID();
    private String region;
    private List<UUID> sources;

    @BeforeEach
    void three_things_were_said_in_a_region() {
        region = World.region();
        sources = World.outcomes(3, region);
    }

    @Test
    void what_is_sent_twice_is_one_draft() {
        put(id, draft(region, sources)).then().statusCode(201).header("ETag", "\"0\"");

        put(id, draft(region, sources)).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void everything_that_is_wrong_with_a_draft_is_told_at_once() {
        Map<String, Object> draft = draft("JZ00", List.of(UUID.randomUUID()));
        draft.put("title", "a\u0000b");
        draft.put("text", "");
        draft.put("theme", "no-such-theme");

        put(id, draft)
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        containsInAnyOrder("title", "text", "theme", "sources[0]", "regionCodes[0]", "regionCodes[0]"));
    }

    @Test
    void of_two_editors_the_second_is_shown_what_the_first_wrote() {
        put(id, draft(region, sources)).then().statusCode(201);
        Map<String, Object> first = draft(region, sources);
        first.put("title", "De eerste");
        Map<String, Object> second = draft(region, sources);
        second.put("title", "De tweede");
        put(id, "\"0\"", first).then().statusCode(200);

        put(id, "\"0\"", second)
                .then()
                .statusCode(412)
                .body("current.title", equalTo("De eerste"))
                .body("current.version", equalTo(1));
        put(id, second).then().statusCode(428).body("current.title", equalTo("De eerste"));
        put(id, "\"1\"", second).then().statusCode(200).body("title", equalTo("De tweede"));
    }

    @Test
    void a_source_belongs_to_one_recommendation_and_the_refusal_names_it() {
        put(id, draft(region, sources)).then().statusCode(201);

        put(UUID.randomUUID(), draft(region, sources.subList(0, 1)))
                .then()
                .statusCode(409)
                .body("detail", containsString("Houd dezelfde hulpverlener"))
                .body("current.recommendation", contains(id.toString()))
                .body("current.contribution", contains(sources.get(0).toString()));
    }

    @Test
    void a_source_that_a_draft_drops_waits_again_and_can_go_elsewhere() {
        put(id, draft(region, sources)).then().statusCode(201);

        put(id, "\"0\"", draft(region, sources.subList(0, 1)))
                .then()
                .statusCode(200)
                .body("sources", hasSize(1));

        given().get("/v1/contributions/{id}", sources.get(2)).then().body("fate.state", equalTo("WAITING"));
        put(UUID.randomUUID(), draft(region, sources.subList(2, 3))).then().statusCode(201);
    }

    @Test
    void every_region_needs_a_source_that_holds_there() {
        String elsewhere = World.region();

        put(id, draft(elsewhere, sources)).then().statusCode(400).body("errors.field", contains("regionCodes[0]"));
    }

    @Test
    void a_draft_is_for_editors_only() {
        put(id, draft(region, sources)).then().statusCode(201);

        given().get("/v1/recommendations/{id}", id).then().statusCode(404);
        given().get("/v1/recommendations/{id}/assessments", id).then().statusCode(404);
        given().get("/v1/recommendations?status=DRAFT&region=" + region).then().body("items", hasSize(0));
        editor().get("/v1/recommendations?status=DRAFT&region=" + region)
                .then()
                .body("items.id", contains(id.toString()));
    }

    @Test
    void nothing_is_published_without_sources() {
        Map<String, Object> draft = draft(region, List.of());
        draft.put("regionCodes", List.of());
        put(id, draft).then().statusCode(201);

        publish(id).then().statusCode(409).body("type", equalTo("/problems/recommendation-without-source"));
    }

    @Test
    void published_twice_it_has_one_number_and_nothing_can_change_it() {
        put(id, draft(region, sources)).then().statusCode(201);
        int number = publish(id).then().statusCode(200).extract().path("number");
        Map<String, Object> change = draft(region, sources);
        change.put("title", "Toch anders");

        publish(id).then().statusCode(200).body("number", equalTo(number));
        put(id, "\"1\"", change).then().statusCode(409);
        put(id, draft(region, sources)).then().statusCode(200).body("number", equalTo(number));
        given().get("/v1/recommendations/{id}", id)
                .then()
                .body("status", equalTo("PUBLISHED"))
                .body("title", equalTo("Houd dezelfde hulpverlener"));
    }

    @Test
    void a_number_that_is_taken_becomes_the_next() {
        UUID other = published(region, sources.subList(0, 1));
        int taken = given().get("/v1/recommendations/{id}", other).path("number");
        Map<String, Object> draft = draft(region, sources.subList(1, 2));
        draft.put("number", taken);
        put(id, draft).then().statusCode(201).body("number", nullValue());

        int given = publish(id).then().statusCode(200).extract().path("number");

        assertThat(given).isGreaterThan(taken);
    }

    @Test
    void support_counts_what_its_sources_say() {
        World.outcomes(1, region);

        UUID id = published(region, sources);

        given().get("/v1/recommendations/{id}", id)
                .then()
                .body("support.meetings", equalTo(1))
                .body("support.meetingsInScope", equalTo(2))
                .body("support.contributions", equalTo(3))
                .body("support.endorsed", equalTo(3))
                .body("support.roles.name", contains("cliënt"))
                .body("assessments.pending", equalTo(1));
        given().get("/v1/recommendations?region=" + region)
                .then()
                .body("items[0].support.meetings", equalTo(1))
                .body("items[0].support.meetingsInScope", equalTo(2))
                .body("items[0].support.contributions", equalTo(3))
                .body("items[0].support.voices", equalTo(1))
                .body("items[0].assessments.pending", equalTo(1));
    }

    @Test
    void it_is_about_topics_that_are_chosen_in_the_draft_and_found_by_them() {
        Map<String, Object> draft = draft(region, sources);
        draft.put("topics", List.of("privacy", "onzin"));
        put(id, draft).then().statusCode(400).body("errors.field", contains("topics[1]"));
        draft.put("topics", List.of("wonen", "privacy"));
        put(id, draft)
                .then()
                .statusCode(201)
                .body("topics.id", contains("wonen", "privacy"))
                .body("topics.name", contains("Wonen", "Privacy"));
        draft.put("topics", List.of("privacy", "wonen"));
        put(id, draft).then().statusCode(200).header("ETag", "\"0\"");
        editor().get("/v1/recommendations/{id}/wordings", id)
                .then()
                .body("items[0].topics", contains("wonen", "privacy"));
        editor().put("/v1/recommendations/{id}/publication", id).then().statusCode(200);

        given().get("/v1/recommendations?topic=privacy&region=" + region)
                .then()
                .body("items.id", contains(id.toString()))
                .body("items[0].topics", contains("wonen", "privacy"));
        given().get("/v1/recommendations?topic=regiovisie&region=" + region)
                .then()
                .body("items", hasSize(0));
        given().get("/v1/search?kind=RECOMMENDATION&q=hulpverlener&topic=privacy&region=" + region)
                .then()
                .body("items.id", contains(id.toString()));
    }

    @Test
    void the_newest_come_first_page_by_page_and_without_drafts() {
        List<UUID> published = sources.subList(0, 2).stream()
                .map(source -> published(region, List.of(source)))
                .toList();
        put(id, draft(region, sources.subList(2, 3))).then().statusCode(201);

        String next = editor().get("/v1/recommendations?order=NEWEST&limit=1&region=" + region)
                .then()
                .body("items.id", contains(published.get(1).toString()))
                .extract()
                .path("next");
        editor().queryParam("cursor", next)
                .get("/v1/recommendations?order=NEWEST&limit=1&region=" + region)
                .then()
                .body("items.id", contains(published.get(0).toString()))
                .body("next", nullValue());
        given().get("/v1/recommendations?example=true&region=" + region).then().body("items", hasSize(0));
        given().get("/v1/recommendations?order=OLDEST").then().statusCode(400).body("errors.field", contains("order"));
        given().get("/v1/recommendations?order=NEWEST&cursor=MQ").then().statusCode(400);
    }

    @Test
    void the_list_is_read_page_by_page_in_the_order_of_numbers() {
        sources.forEach(source -> published(region, List.of(source)));

        String next = given().get("/v1/recommendations?limit=2&region=" + region)
                .then()
                .body("items", hasSize(2))
                .header("Link", notNullValue())
                .extract()
                .path("next");
        List<Integer> numbers =
                given().get("/v1/recommendations?region=" + region).path("items.number");

        assertThat(numbers).hasSize(3).isSorted();
        given().queryParam("cursor", next)
                .get("/v1/recommendations?limit=2&region=" + region)
                .then()
                .body("items.number", contains(numbers.get(2)))
                .body("next", nullValue());
    }

    private static Response put(UUID id, Map<String, Object> draft) {
        return editor().body(draft).put("/v1/recommendations/{id}", id);
    }

    private static Response put(UUID id, String ifMatch, Map<String, Object> draft) {
        return editor().body(draft).header("If-Match", ifMatch).put("/v1/recommendations/{id}", id);
    }

    private static Response publish(UUID id) {
        return editor().body("{}").put("/v1/recommendations/{id}/publication", id);
    }
}
