package nl.regiovisie.recommendation.edition;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.regiovisie.recommendation.Calls;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.pdf.ReadAloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class EditionResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DOCUMENT = "/v1/editions/{id}/documents/{kind}/{format}";

    @Test
    void an_edition_tells_what_is_new_in_it() {
        String region = World.region();
        Calls.published(region, World.outcomes(1, region));

        UUID edition = made(region);

        given().get("/v1/editions/{id}", edition)
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("regionCode", equalTo(region))
                .body("name", equalTo("Regio " + region))
                .body("changes.recommendations.title", contains("Houd dezelfde hulpverlener"))
                .body("changes.meetings", contains("Bijeenkomst"))
                .body("changes.given", empty());
    }

    @Test
    void the_next_edition_has_the_next_number_and_only_what_came_since() {
        String region = World.region();
        UUID recommendation = Calls.published(region, World.outcomes(1, region));
        made(region);
        accept(region, recommendation);

        UUID second = made(region);

        given().get("/v1/editions/{id}", second)
                .then()
                .body("number", equalTo(2))
                .body("changes.recommendations", empty())
                .body("changes.given", hasSize(1))
                .body("changes.given[0].municipality", equalTo("Utrecht"))
                .body("changes.given[0].outcome", equalTo("ACCEPTED"));
    }

    @Test
    void what_happens_later_changes_nothing_in_an_edition() {
        String region = World.region();
        UUID recommendation = Calls.published(region, World.outcomes(1, region));
        UUID edition = made(region);
        String before = content(edition);
        byte[] report = file(edition, "report", "docx");

        accept(region, recommendation);

        assertThat(content(edition)).isEqualTo(before);
        assertThat(file(edition, "report", "docx")).isEqualTo(report);
    }

    @Test
    void the_hash_of_an_edition_is_that_of_its_content() {
        UUID edition = made(World.region());

        given().get("/v1/editions/{id}", edition)
                .then()
                .body("sha256", equalTo(hash(content(edition).getBytes(UTF_8))));
    }

    @Test
    void sent_twice_it_is_made_once() {
        String region = World.region();
        UUID id = UUID.randomUUID();
        make(id, region).statusCode(201);

        make(id, region).statusCode(200).body("number", equalTo(1));

        assertThat(given().get("/v1/editions?region=" + region).jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void without_anything_new_there_is_no_edition() {
        String region = World.region();
        made(region);

        make(UUID.randomUUID(), region)
                .statusCode(409)
                .body("type", containsString("edition-unchanged"))
                .body("detail", containsString("editie 1"));
    }

    @Test
    void two_editors_at_once_never_get_the_same_number() {
        String region = World.region();
        Calls.published(region, World.outcomes(1, region));

        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> make(UUID.randomUUID(), region).extract().statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        given().get("/v1/editions?region=" + region).then().body("items.number", contains(1));
    }

    @Test
    void an_id_stays_with_its_place() {
        UUID edition = made(World.region());

        make(edition, World.region()).statusCode(409).body("type", containsString("edition-fixed"));
    }

    @Test
    void every_wrong_field_is_named() {
        Calls.editor()
                .body(Map.of())
                .put("/v1/editions/{id}", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.field", contains("scope"));
        Calls.editor()
                .body(Map.of("scope", "COUNTRY", "regionCode", "JZ01"))
                .put("/v1/editions/{id}", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.field", contains("regionCode"));
    }

    @Test
    void an_unknown_region_has_no_edition() {
        make(UUID.randomUUID(), "JZ00").statusCode(404);
    }

    @Test
    void the_country_has_editions_with_every_region_in_them() {
        String region = World.region();
        Calls.published(region, World.said(region, "Wij van " + region + " zeggen dit."));
        UUID id = UUID.randomUUID();

        Calls.editor()
                .body(Map.of("scope", "COUNTRY"))
                .put("/v1/editions/{id}", id)
                .then()
                .statusCode(201)
                .body("regionCode", nullValue())
                .body("name", equalTo("Nederland"));

        assertThat(content(id)).contains("Wij van " + region + " zeggen dit.");
        assertThat(JsonPath.from(content(id)).getInt("content.map.find { it.regionCode == '" + region + "' }.row"))
                .isEqualTo(6);
        assertThat(JsonPath.from(content(id))
                        .getList("content.themes.recommendations.flatten().origin.regions.flatten()"))
                .contains("Regio " + region);
        given().get("/v1/editions?scope=COUNTRY&limit=200").then().body("items.id", hasItem(id.toString()));
    }

    @Test
    void a_preview_says_what_would_be_new_and_makes_nothing() {
        String region = World.region();
        made(region);
        Calls.published(region, World.outcomes(1, region));

        Calls.editor()
                .queryParam("region", region)
                .get("/v1/edition-previews")
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("unchanged", equalTo(false))
                .body("changes.recommendations", hasSize(1));
        assertThat(given().get("/v1/editions?region=" + region).jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void what_is_not_public_is_in_no_edition() {
        String region = World.region();
        UUID recommendation = Calls.published(region, World.outcomes(1, region));
        Calls.editor()
                .body(Calls.draft(region, World.said(region, "Hier werkt iemand nog aan.")))
                .put("/v1/recommendations/{id}", UUID.randomUUID())
                .then()
                .statusCode(201);
        UUID review = UUID.randomUUID();
        Map<String, Object> opening = Calls.opening(World.UTRECHT, region);
        opening.put("publishOn", "2099-01-01");
        Calls.utrecht().body(opening).put("/v1/reviews/{id}", review).then().statusCode(201);
        Calls.utrecht()
                .body(Map.of("outcome", "REJECTED", "rationale", "Dit weet nog niemand."))
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendation)
                .then()
                .statusCode(201);

        String content = content(made(region));

        assertThat(content).doesNotContain("Dit weet nog niemand.");
        assertThat(JsonPath.from(content).getList("content.themes.recommendations.flatten()"))
                .hasSize(1);
    }

    @Test
    void pages_of_editions_follow_one_another() {
        String region = World.region();
        made(region);
        for (int more = 0; more < 2; more++) {
            Calls.published(region, World.outcomes(1, region));
            made(region);
        }

        Response first = given().get("/v1/editions?region=" + region + "&limit=2");
        Response second = given().queryParam("cursor", (String) first.path("next"))
                .get("/v1/editions?region=" + region + "&limit=2");

        first.then().body("items.number", contains(3, 2));
        second.then().body("items.number", contains(1)).body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "summary, pdf, application/pdf",
        "report, pdf, application/pdf",
        "summary, docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "report, odt, application/vnd.oasis.opendocument.text",
        "report, html, text/html;charset=UTF-8"
    })
    void each_document_comes_in_each_format(String kind, String format, String type) {
        UUID edition = made(World.region());

        Response answer = document(edition, kind, format);

        assertThat(answer.contentType()).isEqualToIgnoringCase(type);
        assertThat(answer.header("Cache-Control")).contains("immutable");
        given().header("If-None-Match", answer.header("ETag"))
                .get(DOCUMENT, edition, kind, format)
                .then()
                .statusCode(304);
    }

    @Test
    void two_hundred_who_ask_at_once_get_the_one_document_that_was_made() {
        String region = World.region();
        Calls.published(region, World.outcomes(1, region));
        UUID edition = made(region);

        List<CompletableFuture<byte[]>> asked = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> file(edition, "report", "pdf")))
                .limit(200)
                .toList();

        byte[] first = asked.get(0).join();
        assertThat(ReadAloud.of(first)).contains("Dit is editie 1 van Regio " + region);
        assertThat(asked).allSatisfy(one -> assertThat(one.join()).isEqualTo(first));
        assertThat(World.count(
                        "select count(*) from edition_document where kind = 'REPORT' and format = 'PDF'"
                                + " and edition_id = $1",
                        edition))
                .isEqualTo(1);
    }

    @Test
    void all_documents_are_made_without_anyone_asking() {
        UUID edition = made(World.region());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(given().get("/v1/editions/{id}/documents", edition)
                                .jsonPath()
                                .getList("items.state"))
                        .hasSize(8)
                        .containsOnly("READY"));
    }

    @Test
    void a_file_tells_by_its_hash_which_edition_it_is_and_whether_there_is_a_newer_one() {
        String region = World.region();
        UUID first = made(region);
        String hash = hash(file(first, "summary", "odt"));
        ofHash(hash)
                .statusCode(200)
                .body("edition.id", equalTo(first.toString()))
                .body("kind", equalTo("SUMMARY"))
                .body("format", equalTo("ODT"))
                .body("newer", nullValue());
        Calls.published(region, World.outcomes(1, region));

        UUID second = made(region);

        ofHash(hash.toUpperCase(Locale.ROOT)).body("newer.id", equalTo(second.toString()));
        ofHash(hash(content(first).getBytes(UTF_8))).statusCode(200).body("kind", nullValue());
        ofHash(hash("iets anders".getBytes(UTF_8))).statusCode(404);
    }

    @Test
    void everything_of_an_edition_is_one_file_that_is_the_same_each_time() throws IOException {
        String region = World.region();
        UUID recommendation = Calls.published(region, World.said(region, "=Wij wachten te lang."));
        accept(region, recommendation);
        UUID edition = made(region);
        byte[] summary = file(edition, "summary", "odt");

        Response answer = given().get("/v1/editions/{id}/archive", edition);

        answer.then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", containsString(region.toLowerCase(Locale.ROOT) + "-editie-1.zip"));
        Map<String, byte[]> parts = parts(answer.asByteArray());
        assertThat(parts)
                .hasSize(DocumentName.all(edition).size() + 6)
                .containsKeys("rapport.pdf", "editie.json", "antwoorden.csv", "bijeenkomsten.csv");
        assertThat(parts.get("samenvatting.odt")).isEqualTo(summary);
        assertThat(new String(parts.get("editie.json"), UTF_8)).isEqualTo(content(edition));
        assertThat(new String(parts.get("uitspraken.csv"), UTF_8)).contains("'=Wij wachten te lang.");
        assertThat(new String(parts.get("antwoorden.csv"), UTF_8)).contains(";Utrecht;ACCEPTED;");
        String list = new String(parts.remove("inhoud.txt"), UTF_8);
        assertThat(parts).allSatisfy((name, part) -> assertThat(list).contains(hash(part) + "  " + name));
        assertThat(given().get("/v1/editions/{id}/archive", edition).asByteArray())
                .isEqualTo(answer.asByteArray());
        given().get("/v1/editions/{id}/archive", UUID.randomUUID()).then().statusCode(404);
    }

    private static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    @Test
    void there_is_no_document_of_an_unknown_edition_kind_or_format() {
        UUID edition = made(World.region());

        given().get(DOCUMENT, UUID.randomUUID(), "summary", "pdf").then().statusCode(404);
        given().get(DOCUMENT, edition, "letter", "pdf").then().statusCode(404);
        given().get(DOCUMENT, edition, "summary", "exe").then().statusCode(404);
    }

    private static UUID made(String region) {
        UUID id = UUID.randomUUID();
        make(id, region).statusCode(201);
        return id;
    }

    private static ValidatableResponse make(UUID id, String region) {
        return Calls.editor()
                .body(Map.of("scope", "REGION", "regionCode", region))
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

    private static String content(UUID edition) {
        return new String(given().get("/v1/editions/{id}/content", edition).asByteArray(), UTF_8);
    }

    private static byte[] file(UUID edition, String kind, String format) {
        return document(edition, kind, format).asByteArray();
    }

    /** However often one has to ask for it. */
    private static Response document(UUID edition, String kind, String format) {
        return await().atMost(PATIENCE)
                .until(() -> given().get(DOCUMENT, edition, kind, format), answer -> answer.statusCode() == 200);
    }

    private static ValidatableResponse ofHash(String hash) {
        return given().get("/v1/document-hashes/{hash}", hash).then();
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
