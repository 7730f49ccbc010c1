package nl.regiovisie.recommendation.submission;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static nl.regiovisie.recommendation.Calls.draft;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.Calls.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.pdf.ReadAloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not public is nowhere: neither where people read, nor in what is compared, nor in what is told to others. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class HiddenTest {

    private String region;
    private String word;

    @BeforeEach
    void a_word_that_nobody_else_uses() {
        region = World.region();
        word = "geheimwoord" + inLetters(region.substring(2));
    }

    @Test
    void nobody_reads_what_no_editor_let_through() {
        Sent waiting = Sent.waiting(region, "Wachtend " + word);
        Sent refused = Sent.waiting(region, "Geweigerd " + word);
        refused.decide("0", Map.of("verdict", "REFUSED", "reason", "Hoort hier niet."))
                .then()
                .statusCode(200);

        assertThat(tablesWith(word)).containsExactly("submission");
        assertThat(read(waiting.id(), null)).noneMatch(answer -> answer.contains(word));
        assertThat(read(refused.id(), null)).noneMatch(answer -> answer.contains(word));
    }

    @Test
    void the_words_before_an_editor_changed_them_stay_inside() {
        Sent sent = Sent.waiting(region, "Met naam en " + word);
        sent.decide("0", Map.of("verdict", "ACCEPTED", "theme", World.THEME, "text", "Zonder naam"))
                .then()
                .statusCode(200);
        UUID recommendation = published(region, List.of(sent.id()));

        assertThat(tablesWith(word)).containsExactly("submission");
        assertThat(read(sent.id(), recommendation)).noneMatch(answer -> answer.contains(word));
    }

    @Test
    void what_was_erased_is_gone_everywhere() {
        Sent bundled = Sent.published(region, "Gebundeld " + word);
        Sent loose = Sent.published(region, "Los " + word);
        Sent waiting = Sent.waiting(region, "Wachtend " + word);
        UUID recommendation = published(region, List.of(bundled.id()));
        assertThat(tablesWith(word)).contains("contribution", "submission");
        assertThat(featuresOf(bundled))
                .as("stems, which are not always the word itself")
                .isPositive();

        bundled.erase().then().statusCode(204);
        loose.erase().then().statusCode(204);
        waiting.erase().then().statusCode(204);

        assertThat(tablesWith(word)).isEmpty();
        assertThat(featuresOf(bundled)).isZero();
        assertThat(read(bundled.id(), recommendation)).noneMatch(answer -> answer.contains(word));
        assertThat(read(loose.id(), null)).noneMatch(answer -> answer.contains(word));
    }

    @Test
    void what_was_erased_is_no_longer_suggested() {
        UUID asked = World.said(region, "Wij zien een " + word).get(0);
        Sent sent = Sent.published(region, "Ook een " + word);
        assertThat(editor().get("/v1/contributions/{id}/similar", asked).asString())
                .contains(sent.id().toString());

        sent.erase().then().statusCode(204);

        assertThat(editor().get("/v1/contributions/{id}/similar", asked).asString())
                .doesNotContain(sent.id().toString());
        assertThat(editor().get("/v1/contributions/{id}/similar", sent.id())
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void what_was_erased_in_a_draft_cannot_come_back() {
        Sent sent = Sent.published(region, "In een concept " + word);
        Sent other = Sent.published(region, "Ook in het concept");
        UUID recommendation = UUID.randomUUID();
        editor().body(draft(region, List.of(sent.id(), other.id())))
                .put("/v1/recommendations/{id}", recommendation)
                .then()
                .statusCode(201);
        sent.erase().then().statusCode(204);

        editor().header("If-Match", "\"0\"")
                .body(draft(region, List.of(other.id())))
                .put("/v1/recommendations/{id}", recommendation)
                .then()
                .statusCode(200);

        assertThat(given().get("/v1/contributions/{id}", sent.id()).jsonPath().getString("fate.state"))
                .isEqualTo("CLOSED");
    }

    /** All that everyone can read about a region, and about one contribution in it. */
    private List<String> read(UUID id, UUID recommendation) {
        List<String> answers = new ArrayList<>();
        answers.add(given().get("/v1/contributions/{id}", id).asString());
        answers.add(given().get("/v1/contributions?limit=200&region=" + region).asString());
        answers.add(given().get("/v1/contributions?limit=200").asString());
        answers.add(given().get("/v1/recommendations?region=" + region).asString());
        answers.add(given().get("/v1/search?q=" + word).asString());
        answers.add(given().get("/v1/search?limit=100&region=" + region).asString());
        answers.add(given().get("/v1/search?q=" + word.substring(1)).asString());
        answers.add(given().get("/v1/summaries/" + region).asString());
        answers.add(ReadAloud.of(
                given().get("/v1/summaries/" + region + "/documents/report/pdf").asByteArray()));
        if (recommendation != null) {
            answers.add(given().get("/v1/contributions?recommendation=" + recommendation)
                    .asString());
            answers.add(given().get("/v1/recommendations/" + recommendation).asString());
        }
        return answers;
    }

    /** All tables that hold the word in any column, as text or as bytes; the outbox and the index among them. */
    private static long featuresOf(Sent sent) {
        return World.count("select count(*) from similar_feature where contribution_id = $1", sent.id());
    }

    private static List<String> tablesWith(String word) {
        Pool pool = Arc.container().instance(Pool.class).get();
        List<String> tables = new ArrayList<>();
        pool.query("select table_name from information_schema.tables where table_schema = 'public' order by 1")
                .executeAndAwait()
                .forEach(row -> tables.add(row.getString(0)));
        assertThat(tables).contains("contribution", "outbox", "audit_entry");
        return tables.stream()
                .filter(table -> pool.preparedQuery("select 1 from \"" + table
                                        + "\" t where strpos(lower(t::text), $1) > 0 or strpos(lower(t::text),"
                                        + " $2) > 0 limit 1")
                                .executeAndAwait(Tuple.of(word, hex(word)))
                                .size()
                        > 0)
                .toList();
    }

    /** Digits are no part of a word. */
    private static String inLetters(String digits) {
        return digits.chars()
                .mapToObj(digit -> "bcdfghjklm".substring(digit - '0', digit - '0' + 1))
                .collect(joining());
    }

    private static String hex(String word) {
        return HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
    }
}
