package nl.regiovisie.recommendation.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.recommendation.Calls;
import nl.regiovisie.recommendation.Events;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.pdf.ReadAloud;
import org.junit.jupiter.api.Test;

/** A series of meetings has editions, as a region and the country have. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SeriesEditionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Annexes annexes;

    @Inject
    Pool pool;

    @Test
    void it_holds_what_was_said_in_meetings_of_the_series_and_nothing_else() {
        String region = World.region();
        String series = World.series("Najaar van " + region);
        UUID recommendation = Calls.published(region, World.saidIn(series, region, "Dit zei iemand in de reeks."));
        World.saidIn(series, region, "Dit staat nog in geen aanbeveling.");
        Calls.published(region, World.said(region, "Dit zei iemand ergens anders."));
        accept(region, recommendation);

        UUID edition = made(series);

        given().get("/v1/editions/{id}", edition)
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("seriesId", equalTo(series))
                .body("regionCode", nullValue())
                .body("name", equalTo("Najaar van " + region))
                .body("changes.meetings", hasSize(2))
                .body("changes.recommendations", hasSize(1))
                .body("changes.given.municipality", contains("Utrecht"));
        assertThat(content(edition).getString("content"))
                .contains("Dit zei iemand in de reeks.", "Dit staat nog in geen aanbeveling.")
                .doesNotContain("Dit zei iemand ergens anders.");
        assertThat(content(edition).getInt("content.fates.BUNDLED")).isEqualTo(1);
        assertThat(content(edition).getList("content.municipalities.code")).containsExactly(World.UTRECHT);
        assertThat(content(edition).getList("content.themes.recommendations.flatten().origin.regions.flatten()"))
                .containsExactly("Regio " + region);
    }

    @Test
    void a_recommendation_that_comes_from_two_series_is_in_editions_of_both_and_names_the_other() {
        String region = World.region();
        String autumn = World.series("Herfst van " + region);
        String spring = World.series("Lente van " + region);
        List<UUID> said = Stream.of(
                        World.saidIn(autumn, region, "In de herfst gezegd."),
                        World.saidIn(spring, region, "In de lente gezegd."))
                .flatMap(List::stream)
                .toList();
        Calls.published(region, said);

        JsonPath ofAutumn = content(made(autumn));
        JsonPath ofSpring = content(made(spring));

        String others = "content.themes.recommendations.flatten().origin.otherSeries.flatten()";
        assertThat(ofAutumn.getList(others)).containsExactly("Lente van " + region);
        assertThat(ofSpring.getList(others)).containsExactly("Herfst van " + region);
        assertThat(ofAutumn.getList("content.themes.recommendations.flatten().voices.flatten().text"))
                .containsExactlyInAnyOrder("In de herfst gezegd.", "In de lente gezegd.");
        assertThat(ofAutumn.getList("content.meetings")).hasSize(1);
    }

    @Test
    void its_numbers_are_its_own() {
        String region = World.region();
        String series = World.series("Nummers van " + region);
        made(series);
        Calls.published(region, World.saidIn(series, region, "Nu is er iets nieuws."));
        Calls.editor()
                .body(Map.of("scope", "REGION", "regionCode", region))
                .put("/v1/editions/{id}", UUID.randomUUID())
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("seriesId", nullValue());

        Calls.editor()
                .queryParam("series", series)
                .get("/v1/edition-previews")
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("seriesId", equalTo(series))
                .body("changes.recommendations", hasSize(1));
        UUID second = made(series);
        given().get("/v1/editions/{id}", second).then().body("number", equalTo(2));
        make(UUID.randomUUID(), series).statusCode(409).body("type", containsString("edition-unchanged"));
    }

    @Test
    void it_stands_among_those_of_series_and_not_among_those_of_regions_or_the_country() {
        String region = World.region();
        String series = World.series("Lijst van " + region);
        UUID edition = made(series);

        given().get("/v1/editions?series=" + series).then().body("items.id", contains(edition.toString()));
        given().get("/v1/editions?scope=SERIES&limit=200").then().body("items.id", hasItem(edition.toString()));
        given().get("/v1/editions?scope=COUNTRY&limit=200").then().body("items.id", not(hasItem(edition.toString())));
        given().get("/v1/editions?scope=REGION&limit=200").then().body("items.id", not(hasItem(edition.toString())));
        given().get("/v1/editions?region=" + region).then().body("items", empty());
    }

    @Test
    void another_name_of_the_series_is_new_and_leaves_what_was_made_as_it_is() {
        String region = World.region();
        String series = World.series("Oude naam van " + region);
        UUID first = made(series);

        World.rename(series, "Nieuwe naam van " + region);

        UUID second = made(series);
        given().get("/v1/editions/{id}", first).then().body("name", equalTo("Oude naam van " + region));
        given().get("/v1/editions/{id}", second)
                .then()
                .body("name", equalTo("Nieuwe naam van " + region))
                .body("number", equalTo(2));
    }

    @Test
    void its_documents_and_archive_are_named_after_the_series_and_known_by_their_hash() {
        String region = World.region();
        String series = World.series("Papier van " + region);
        UUID first = made(series);
        byte[] summary = await().atMost(PATIENCE)
                .until(
                        () -> given().get("/v1/editions/{id}/documents/summary/pdf", first),
                        answer -> answer.statusCode() == 200)
                .asByteArray();
        Calls.published(region, World.saidIn(series, region, "Nu is er iets nieuws."));
        UUID second = made(series);

        assertThat(ReadAloud.of(summary)).contains("Dit is editie 1 van de reeks Papier van " + region);
        given().get("/v1/document-hashes/{hash}", hash(summary))
                .then()
                .statusCode(200)
                .body("edition.id", equalTo(first.toString()))
                .body("kind", equalTo("SUMMARY"))
                .body("newer.id", equalTo(second.toString()))
                .body("newer.seriesId", equalTo(series));
        given().get("/v1/editions/{id}/archive", first)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("regiovisie-reeks-" + series + "-editie-1.zip"));
    }

    @Test
    void a_meeting_belongs_to_the_series_that_was_told_last_in_whatever_order_that_arrives() {
        String region = World.region();
        String left = World.series("Verlaten reeks van " + region);
        String joined = World.series("Gekozen reeks van " + region);
        UUID meeting = UUID.randomUUID();
        Instant now = Instant.now();
        Events.send(
                World.announced(meeting, joined, now, region),
                World.announced(meeting, left, now.minusSeconds(60), region));
        World.said(meeting, region, "Waar hoort dit bij?");
        awaitSeries(meeting, joined);

        assertThat(content(made(joined)).getList("content.meetings")).hasSize(1);
        assertThat(content(made(left)).getList("content.meetings")).isEmpty();
    }

    @Test
    void an_announcement_from_before_series_had_ids_puts_its_meeting_in_none() {
        String region = World.region();
        String series = World.series("Reeks met die naam van " + region);
        UUID meeting = UUID.randomUUID();
        String old = """
            {"meetingId":"%s","title":"Bijeenkomst","kind":"REGIONAL","mode":"ONLINE","status":"PLANNED",
            "series":"Reeks met die naam van %s","regionCodes":["%s"],"startsAt":"2026-11-03T18:00:00Z",
            "endsAt":"2026-11-03T20:00:00Z","seats":30,"guidingQuestions":[],"example":false,
            "occurredAt":"2026-11-01T10:00:00Z"}\
            """.formatted(meeting, region, region);
        Events.send(
                "regiovisie.meeting",
                UUID.randomUUID(),
                "nl.regiovisie.meeting-announced.v1",
                meeting.toString(),
                old.getBytes(StandardCharsets.UTF_8));
        World.said(meeting, region, "Van heel vroeger.");
        await().atMost(PATIENCE)
                .until(() -> World.count("select count(*) from announced_meeting where id = $1", meeting) == 1);

        assertThat(content(made(series)).getList("content.meetings")).isEmpty();
    }

    @Test
    void an_unknown_series_has_none_and_nothing_is_of_two_things() {
        String region = World.region();
        make(UUID.randomUUID(), "nooit-geweest").statusCode(404);
        Calls.editor()
                .queryParams(Map.of("region", region, "series", "najaar-2026"))
                .get("/v1/edition-previews")
                .then()
                .statusCode(400)
                .body("errors.field", contains("regionCode"));
    }

    @Test
    void an_id_stays_with_its_series() {
        String region = World.region();
        UUID edition = made(World.series("Eerste van " + region));

        make(edition, World.series("Tweede van " + region))
                .statusCode(409)
                .body("type", containsString("edition-fixed"));
    }

    @Test
    void a_letter_to_a_region_encloses_none_of_a_series() {
        String region = World.region();
        UUID edition = UUID.randomUUID();
        pool.preparedQuery(
                        "insert into edition (id, series_id, number, name, made_on, made_at, content, sha256, example)"
                                + " values ($1, $2, 1000000, 'Reeks', current_date, now(), '{}', $3, false)")
                .executeAndAwait(Tuple.of(edition, "reeks-" + edition, Sha256.of(edition.toString())));

        Annexes.Enclosed newest = annexes.newest(region).await().atMost(PATIENCE);

        assertThat(newest == null ? null : newest.edition()).isNotEqualTo(edition);
    }

    private static void awaitSeries(UUID meeting, String series) {
        await().atMost(PATIENCE)
                .until(() -> World.count(
                                "select count(*) from announced_meeting where series_id = '" + series + "' and id = $1",
                                meeting)
                        == 1);
    }

    private static UUID made(String series) {
        UUID id = UUID.randomUUID();
        make(id, series).statusCode(201);
        return id;
    }

    private static ValidatableResponse make(UUID id, String series) {
        return Calls.editor()
                .body(Map.of("scope", "SERIES", "seriesId", series))
                .put("/v1/editions/{id}", id)
                .then();
    }

    private static void accept(String region, UUID recommendation) {
        Calls.utrecht()
                .body(Map.of("outcome", "ACCEPTED"))
                .put("/v1/reviews/{id}/assessments/{recommendation}", Calls.opened(region), recommendation)
                .then()
                .statusCode(201);
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonPath content(UUID edition) {
        return given().get("/v1/editions/{id}/content", edition).jsonPath();
    }
}
