package nl.regiovisie.meeting.report;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.regiovisie.meeting.Api.as;
import static nl.regiovisie.meeting.Api.endorse;
import static nl.regiovisie.meeting.Api.facilitator;
import static nl.regiovisie.meeting.Api.held;
import static nl.regiovisie.meeting.Api.outcome;
import static nl.regiovisie.meeting.Api.publish;
import static nl.regiovisie.meeting.Api.quotation;
import static nl.regiovisie.meeting.Api.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.pdf.Conformance;
import nl.regiovisie.testing.pdf.ReadAloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ReportResourceTest {

    private static final Map<String, String> WRONG =
            Map.of("text", "Het was in Houten.", "reason", "Verkeerd genoteerd.");

    private String meeting;

    @BeforeEach
    void meeting() {
        Topic.regions("JZ22", "JZ26");
        meeting = held();
    }

    @Test
    void a_draft_is_for_the_facilitator_alone() {
        write("Eerste *versie*", null)
                .then()
                .statusCode(201)
                .body("status", is("DRAFT"))
                .body("edition", is(0))
                .body("html", containsString("<em>versie</em>"));

        given().get(report()).then().statusCode(404);
        as("editor").get(report()).then().statusCode(404);
        facilitator().get(report()).then().statusCode(200);
        as("facilitator2").body(draft("Van mij")).put(report()).then().statusCode(403);
    }

    @Test
    void two_editors_never_overwrite_one_another_unseen() {
        String seen = write("Eerste", null).getHeader("ETag");
        write("Tweede", seen).then().statusCode(200);

        write("Ook tweede", seen).then().statusCode(412).body("current.text", is("Tweede"));
        write("Zonder te kijken", null).then().statusCode(428);
        write("Tweede", null).then().statusCode(200);
    }

    @Test
    void a_text_that_is_empty_too_long_or_full_of_control_characters_is_refused_at_its_field() {
        facilitator()
                .body(Map.of("tips", List.of("")))
                .put(report())
                .then()
                .statusCode(400)
                .body("errors.field", contains("text", "tips[0]"));
        write("a".repeat(100_001), null).then().statusCode(400).body("errors.field", contains("text"));
        write("a\u0007", null).then().statusCode(400);
        write("a".repeat(100_000), null).then().statusCode(201);
    }

    @Test
    void a_report_waits_for_the_publication_of_what_was_said() {
        String tag = write("Verslag", null).getHeader("ETag");

        publishReport(tag).then().statusCode(409).body("type", endsWith("meeting-not-published"));
    }

    @Test
    void a_published_report_is_read_by_everyone_and_never_changes() {
        endorse(written(meeting, outcome("Wachten duurt te lang")));
        publish(meeting);
        String tag = write("Verslag van de avond", null).getHeader("ETag");

        publishReport(tag).then().statusCode(200).body("edition", is(1));
        publishReport(tag).then().statusCode(200).body("edition", is(1));

        given().get(report()).then().statusCode(200).body("status", is("PUBLISHED"));
        write("Anders", "*").then().statusCode(409).body("type", endsWith("report-is-published"));
        try (Topic topic = Topic.meetings()) {
            await().untilAsserted(() -> assertThat(topic.events("nl.regiovisie.report-published.v1", idOf(meeting)))
                    .singleElement()
                    .asString()
                    .contains("Verslag van de avond"));
        }
    }

    @Test
    void the_document_says_what_was_said_and_is_the_same_bytes_each_time() {
        endorse(written(meeting, outcome("Wachten duurt te lang")));
        endorse(written(meeting, quotation("Ik werd gehoord", true)));
        written(meeting, quotation("Geheim verhaal", false));
        publish(meeting);
        publishReport(write("Verslag van de avond", null).getHeader("ETag"));

        byte[] pdf = pdf(report()).asByteArray();

        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(ReadAloud.of(pdf))
                .contains(
                        "Wachten duurt te lang",
                        "Ik werd gehoord",
                        "Verslag van de avond",
                        "Opvoeders 6",
                        "Wethouders minder dan 5")
                .doesNotContain("Geheim verhaal");
        assertThat(pdf(report()).asByteArray()).isEqualTo(pdf);
        given().header("If-None-Match", "\"1-pdf\"")
                .get(report() + "/documents/pdf")
                .then()
                .statusCode(304);
    }

    @Test
    void an_erratum_is_dated_told_and_stands_in_the_next_edition_while_the_first_stays() {
        byte[] first = published();
        String erratum = report() + "/errata/" + UUID.randomUUID();

        facilitator().body(WRONG).put(erratum).then().statusCode(200).body("edition", is(2));
        facilitator().body(WRONG).put(erratum).then().statusCode(200).body("errata", hasSize(1));

        given().get(report())
                .then()
                .body("errata[0].reason", is("Verkeerd genoteerd."))
                .body("text", is("Verslag"));
        assertThat(ReadAloud.of(pdf(report()).asByteArray())).contains("Rectificatie 1", "Het was in Houten.");
        assertThat(given().get(report() + "/documents/pdf?edition=1").asByteArray())
                .isEqualTo(first);
        facilitator()
                .body(Map.of("text", "Iets anders", "reason", "x"))
                .put(erratum)
                .then()
                .statusCode(409)
                .body("current.text", is("Het was in Houten."));
        try (Topic topic = Topic.meetings()) {
            await().untilAsserted(() -> assertThat(topic.events("nl.regiovisie.erratum-published.v1", idOf(meeting)))
                    .hasSize(1));
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_file_tells_by_its_hash_which_edition_it_is_and_whether_there_is_a_newer_one(ReportFormat format) {
        published();
        Response file = file(report(), format.extension());
        String hash = "/v1/report-hashes/" + hash(file.asByteArray());

        assertThat(file.contentType()).isEqualToIgnoringCase(format.mediaType());
        given().get(hash.toUpperCase(Locale.ROOT).replace("/V1/REPORT-HASHES", "/v1/report-hashes"))
                .then()
                .statusCode(200)
                .body("meetingId", is(idOf(meeting)))
                .body("edition", is(1))
                .body("format", is(format.name()))
                .body("newer", nullValue());

        facilitator()
                .body(WRONG)
                .put(report() + "/errata/" + UUID.randomUUID())
                .then()
                .statusCode(200);

        given().get(hash).then().body("edition", is(1)).body("newer", is(2));
        given().get("/v1/report-hashes/" + "ab".repeat(32)).then().statusCode(404);
    }

    @Test
    void there_is_no_document_in_another_format_nor_of_a_draft() {
        published();
        given().get(report() + "/documents/exe").then().statusCode(404);

        meeting = held();
        write("Concept", null);
        given().get(report() + "/documents/pdf").then().statusCode(404);
    }

    @Test
    void everything_of_a_meeting_is_one_file_with_a_list_of_what_is_in_it() throws IOException {
        endorse(written(meeting, outcome("=Wachten duurt te lang")));
        published();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        byte[] archive = file(report(), "zip").asByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }

        assertThat(parts.keySet())
                .containsExactly(
                        "verslag.pdf",
                        "verslag.docx",
                        "verslag.odt",
                        "verslag.html",
                        "uitspraken.csv",
                        "uitspraken.json",
                        "inhoud.txt");
        assertThat(parts.get("verslag.odt")).isEqualTo(file(report(), "odt").asByteArray());
        assertThat(new String(parts.get("uitspraken.csv"), UTF_8))
                .startsWith("\uFEFFid;")
                .contains("'=Wachten duurt");
        assertThat(new String(parts.get("uitspraken.json"), UTF_8)).contains("\"=Wachten duurt te lang\"");
        String list = new String(parts.remove("inhoud.txt"), UTF_8);
        assertThat(parts).allSatisfy((name, content) -> assertThat(list).contains(hash(content) + "  " + name));
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void an_erratum_needs_a_published_report_a_text_and_a_reason() {
        write("Concept", null);
        String erratum = report() + "/errata/" + UUID.randomUUID();

        facilitator().body(WRONG).put(erratum).then().statusCode(409).body("type", endsWith("report-is-draft"));
        facilitator()
                .body(Map.of())
                .put(erratum)
                .then()
                .statusCode(400)
                .body("errors.field", contains("text", "reason"));
        as("facilitator2").body(WRONG).put(erratum).then().statusCode(403);
    }

    @Test
    void of_errata_at_the_same_moment_each_is_an_edition_or_is_sent_again() {
        published();
        List<CompletableFuture<Integer>> sent = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> facilitator()
                        .body(Map.of("text", "Punt " + number, "reason", "x"))
                        .put(report() + "/errata/" + UUID.randomUUID())
                        .statusCode()))
                .toList();

        List<Integer> answers = sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers).allMatch(status -> status == 200 || status == 412).contains(200);
        long stored = answers.stream().filter(status -> status == 200).count();
        given().get(report())
                .then()
                .body("edition", is((int) stored + 1))
                .body(
                        "errata.number",
                        is(Stream.iterate(1, n -> n + 1).limit(stored).toList()));
    }

    private byte[] published() {
        publish(meeting);
        publishReport(write("Verslag", null).getHeader("ETag")).then().statusCode(200);
        return pdf(report()).asByteArray();
    }

    private Response write(String text, String ifMatch) {
        var request = facilitator().body(draft(text));
        return ifMatch == null
                ? request.put(report())
                : request.header("If-Match", ifMatch).put(report());
    }

    private Response publishReport(String ifMatch) {
        return facilitator().header("If-Match", ifMatch).put(report() + "/publication");
    }

    private static Response pdf(String report) {
        return file(report, "pdf");
    }

    private static Response file(String report, String format) {
        return given().get(report + "/documents/" + format)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private String report() {
        return meeting + "/report";
    }

    private static Map<String, Object> draft(String text) {
        return Map.of("text", text, "tips", List.of("Begin met wat goed gaat."));
    }

    private static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
