package nl.regiovisie.recommendation.contribution;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static nl.regiovisie.recommendation.Calls.editor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SimilarResourceTest {

    private UUID asked;
    private UUID same;
    private UUID other;

    @BeforeEach
    void things_were_said_in_two_regions() {
        given().get("/v1/concepts").then().statusCode(200);
        await().until(() ->
                !given().get("/v1/concepts").jsonPath().getList("items").isEmpty());
        // Words of their own for each test, because the tests before said the rest too.
        String animals = Stream.of("hond", "kat", "vis", "koe")
                .map(animal -> animal + UUID.randomUUID().toString().replace("-", ""))
                .collect(joining(" "));
        asked = World.said(World.region(), "Een " + animals + " wacht al een half jaar op een pleegvis.")
                .get(0);
        List<UUID> elsewhere = World.said(
                World.region(),
                "De wachtlijst voor een " + animals + " is te lang.",
                "De snackbar verkoopt kroketten.");
        same = elsewhere.get(0);
        other = elsewhere.get(1);
    }

    @Test
    void what_was_just_said_elsewhere_in_other_words_is_found_at_once() {
        List<String> found = similar(asked).extract().jsonPath().getList("items.contribution.id");

        assertThat(found)
                .hasSizeLessThanOrEqualTo(5)
                .startsWith(same.toString())
                .doesNotContain(asked.toString());
        assertThat(found).doesNotContain(other.toString());
        similar(same).body("items[0].contribution.id", equalTo(asked.toString()));
    }

    @Test
    void what_an_editor_said_is_not_the_same_is_not_suggested_again_in_either_way() {
        distinguish(asked, same);
        distinguish(same, asked);

        assertThat(similar(asked).extract().jsonPath().getList("items.contribution.id"))
                .doesNotContain(same.toString());
        assertThat(similar(same).extract().jsonPath().getList("items.contribution.id"))
                .doesNotContain(asked.toString());

        editor().delete("/v1/contributions/{id}/distinctions/{other}", same, asked)
                .then()
                .statusCode(204);

        similar(asked).body("items[0].contribution.id", equalTo(same.toString()));
    }

    @Test
    void a_contribution_that_is_not_there_cannot_be_distinguished_and_nothing_is_remembered() {
        editor().put("/v1/contributions/{id}/distinctions/{other}", asked, UUID.randomUUID())
                .then()
                .statusCode(204);
        editor().get("/v1/contributions/{id}/similar", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_word_that_an_editor_adds_counts_for_what_was_said_before() {
        String region = World.region();
        UUID sock =
                World.said(region, "Onze sok is zoekgeraakt in de wasmachine.").get(0);
        UUID stocking =
                World.said(region, "Kousen verdwijnen telkens bij de buren.").get(0);
        assertThat(similar(sock).extract().jsonPath().getList("items.contribution.id"))
                .doesNotContain(stocking.toString());

        String concept = "kous-" + UUID.randomUUID();
        editor().body(Map.of("terms", List.of("sokken", "kous")))
                .put("/v1/concepts/{id}", concept)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> similar(sock).body("items.contribution.id", hasItem(stocking.toString())));
        editor().header("If-Match", "\"0\"")
                .delete("/v1/concepts/{id}", concept)
                .then()
                .statusCode(204);
    }

    @Test
    void two_editors_who_change_one_concept_see_what_the_other_stored() {
        String concept = "begrip-" + UUID.randomUUID();
        editor().body(Map.of("terms", List.of("een")))
                .put("/v1/concepts/{id}", concept)
                .then()
                .statusCode(201);
        editor().header("If-Match", "\"0\"")
                .body(Map.of("terms", List.of("een", "twee")))
                .put("/v1/concepts/{id}", concept)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        editor().header("If-Match", "\"0\"")
                .body(Map.of("terms", List.of("drie")))
                .put("/v1/concepts/{id}", concept)
                .then()
                .statusCode(412)
                .body("current.terms", equalTo(List.of("een", "twee")));
        editor().header("If-Match", "\"1\"")
                .delete("/v1/concepts/{id}", concept)
                .then()
                .statusCode(204);
        editor().header("If-Match", "\"1\"")
                .delete("/v1/concepts/{id}", concept)
                .then()
                .statusCode(204);
    }

    @Test
    void concepts_are_read_page_by_page_by_name() {
        JsonPath first = given().get("/v1/concepts?limit=2").jsonPath();
        JsonPath second = given().queryParam("cursor", first.getString("next"))
                .get("/v1/concepts?limit=2")
                .jsonPath();

        assertThat(second.getList("items.id", String.class))
                .hasSize(2)
                .doesNotContainAnyElementsOf(first.getList("items.id", String.class));
        given().get("/v1/concepts?cursor=*").then().statusCode(400).body("errors.field", equalTo(List.of("cursor")));
    }

    @Test
    void a_concept_without_a_word_is_refused_with_what_to_do() {
        editor().body(Map.of("terms", List.of()))
                .put("/v1/concepts/{id}", "leeg")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("terms")));
        editor().body(Map.of("terms", List.of("goed", "…", "")))
                .put("/v1/concepts/{id}", "leeg")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("terms[1]"))
                .body("errors.field", hasItem("terms[2]"));
        given().get("/v1/concepts?limit=200").then().body("items.findAll { it.id == 'leeg' }", empty());
    }

    private static ValidatableResponse similar(UUID id) {
        return editor().get("/v1/contributions/{id}/similar", id).then().statusCode(200);
    }

    private static void distinguish(UUID id, UUID other) {
        editor().put("/v1/contributions/{id}/distinctions/{other}", id, other)
                .then()
                .statusCode(204);
    }
}
