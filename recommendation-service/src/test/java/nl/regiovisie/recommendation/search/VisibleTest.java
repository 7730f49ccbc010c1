package nl.regiovisie.recommendation.search;

import static nl.regiovisie.recommendation.Calls.arnhem;
import static nl.regiovisie.recommendation.Calls.draft;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.Calls.opening;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static nl.regiovisie.recommendation.search.Search.ids;
import static nl.regiovisie.recommendation.search.Search.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not public is not found, and what becomes public is found at once. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class VisibleTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Inject
    Pool pool;

    private String region;
    private String rare;

    @BeforeEach
    void a_region_and_a_word_that_nobody_used() {
        region = World.region();
        rare = word();
    }

    @Test
    void a_draft_is_found_once_it_is_published_and_stays_when_it_ends() {
        UUID id = UUID.randomUUID();
        Map<String, Object> draft = draft(region, World.outcomes(1, region));
        draft.put("title", "Over " + rare);
        editor().body(draft).put("/v1/recommendations/{id}", id).then().statusCode(201);
        assertThat(ids(rare)).isEmpty();

        editor().put("/v1/recommendations/{id}/publication", id).then().statusCode(200);
        assertThat(ids(rare)).containsExactly(id.toString());

        editor().body(Map.of("reason", "Het is gelukt."))
                .put("/v1/recommendations/{id}/withdrawal", id)
                .then()
                .statusCode(200);
        assertThat(Search.of(rare).getList("items.status")).isEqualTo(List.of("WITHDRAWN"));
    }

    @Test
    void an_answer_and_its_actions_are_found_from_their_day_on() {
        UUID recommendation = published(region, World.outcomes(1, region));
        UUID review = review(TODAY.plusDays(2));
        answer(review, recommendation, "Wij gaan " + rare + " betalen.", "Een plan voor " + rare);
        assertThat(ids(rare)).isEmpty();
        assertThat(Search.of(rare.substring(1)).getString("suggestion")).isNull();

        pool.preparedQuery("update review set publish_on = $1 where id = $2").executeAndAwait(Tuple.of(TODAY, review));

        JsonPath found = Search.of(rare);
        assertThat(found.getList("items.kind")).isEqualTo(List.of("ACTION", "ANSWER"));
        assertThat(found.getString("items[1].municipality.name")).isEqualTo("Utrecht");
        assertThat(found.getString("items[1].status")).isEqualTo("PARTIALLY_ACCEPTED");
        assertThat(found.getString("items[1].recommendation.id")).isEqualTo(recommendation.toString());
        assertThat(found.getList("items[1].regionCodes")).isEqualTo(List.of(region));
        assertThat(Search.of("utrecht " + rare).getList("items")).hasSize(2);
        assertThat(Search.of(rare.substring(1)).getString("suggestion")).isEqualTo(rare);
    }

    @Test
    void the_newest_answer_takes_the_place_of_the_one_before_when_it_can_be_read() {
        UUID recommendation = published(region, World.outcomes(1, region));
        UUID first = review(null);
        answer(first, recommendation, "Vroeger " + rare + ".", "Actie " + rare);
        utrecht().body("{}").put("/v1/reviews/{id}/closure", first).then().statusCode(200);
        UUID second = review(TODAY.plusDays(1));
        answer(second, recommendation, "Nieuw: " + rare + ".", null);
        assertThat(Search.of(rare).getList("items")).hasSize(2);
        assertThat(Search.of("vroeger " + rare).getList("items")).hasSize(1);

        pool.preparedQuery("update review set publish_on = $1 where id = $2").executeAndAwait(Tuple.of(TODAY, second));

        assertThat(Search.of(rare).getList("items")).hasSize(1);
        assertThat(Search.of("nieuw " + rare).getList("items")).hasSize(1);
    }

    @Test
    void an_answer_that_changes_is_found_by_its_new_words_alone() {
        UUID recommendation = published(region, World.outcomes(1, region));
        UUID review = review(null);
        answer(review, recommendation, "Eerst " + rare + ".", "Actie " + rare);
        String other = word();

        utrecht()
                .header("If-Match", "*")
                .body(Map.of("outcome", "REJECTED", "rationale", "Nu " + other + "."))
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendation)
                .then()
                .statusCode(200);

        assertThat(ids(rare)).isEmpty();
        assertThat(Search.of(other).getList("items.status")).isEqualTo(List.of("REJECTED"));
    }

    @Test
    void a_body_is_found_as_long_as_everyone_may_know_of_it() {
        World.body("Raad " + rare, false);
        assertThat(ids(rare)).isEmpty();

        World.body("Raad van " + rare, true);
        assertThat(Search.of(rare).getList("items.kind")).isEqualTo(List.of("BODY"));

        World.body("Raad zonder " + rare, false);
        assertThat(ids(rare)).isEmpty();
        assertThat(World.count("select count(*) from search_word where word = $1", rare))
                .isZero();
    }

    @Test
    void passages_are_found_with_the_version_of_the_vision_that_they_are_in() {
        UUID passage = World.vision(region, "Wij bellen elke " + rare + ".").get(0);

        JsonPath found = Search.of("wachttijd " + rare);

        assertThat(found.getList("items.id")).containsExactly(passage.toString());
        assertThat(found.getString("items[0].vision.regionCode")).isEqualTo(region);
        assertThat(found.getInt("items[0].vision.version")).isEqualTo(1);
        assertThat(found.getString("items[0].title[0].text")).isEqualTo("Wachttijden");
    }

    @Test
    void somebody_elses_answer_is_another_answer() {
        World.municipality(World.ARNHEM, "Arnhem", region);
        UUID recommendation = published(region, World.outcomes(1, region));
        answer(review(null), recommendation, "Utrecht zegt " + rare + ".", null);
        UUID other = UUID.randomUUID();
        arnhem().body(opening(World.ARNHEM, region))
                .put("/v1/reviews/{id}", other)
                .then()
                .statusCode(201);
        arnhem().body(Map.of("outcome", "REJECTED", "rationale", "Arnhem zegt " + rare + "."))
                .put("/v1/reviews/{id}/assessments/{recommendation}", other, recommendation)
                .then()
                .statusCode(201);

        assertThat(Search.of(rare).getList("items.municipality.name")).isEqualTo(List.of("Arnhem", "Utrecht"));
    }

    private UUID review(LocalDate publishOn) {
        UUID id = UUID.randomUUID();
        Map<String, Object> opening = opening(World.UTRECHT, region);
        opening.put("publishOn", publishOn == null ? null : publishOn.toString());
        utrecht().body(opening).put("/v1/reviews/{id}", id).then().statusCode(201);
        return id;
    }

    private static void answer(UUID review, UUID recommendation, String rationale, String action) {
        List<Map<String, String>> actions = action == null ? List.of() : List.of(Map.of("text", action));
        utrecht()
                .body(Map.of("outcome", "PARTIALLY_ACCEPTED", "rationale", rationale, "actions", actions))
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendation)
                .then()
                .statusCode(201);
    }
}
