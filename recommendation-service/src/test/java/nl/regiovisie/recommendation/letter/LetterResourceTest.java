package nl.regiovisie.recommendation.letter;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.as;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.Calls.opened;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.pdf.ReadAloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A council writes to the council of Utrecht, asks for help, finishes the letter and tells what became of it. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class LetterResourceTest {

    private static final String TEMPLATE = "0190a5d0-0000-7000-8000-000000001e77";
    private static final String LETTER = "/v1/letters/{id}";
    private static final String CODE = "abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOP";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private final UUID id = UUID.randomUUID();
    private final String code = CODE + UUID.randomUUID();
    private String region;
    private UUID recommendation;

    @BeforeEach
    void a_council_in_a_region_with_a_recommendation() {
        region = World.region();
        World.municipality(World.ARNHEM, "Arnhem", region);
        World.body("Cliëntenraad De Brug", region);
        recommendation = published(region, World.outcomes(1, region));
    }

    @Test
    void a_draft_is_written_and_read_by_its_council_only() {
        write(draft()).statusCode(201).header("ETag", "\"0\"").body("state", equalTo("DRAFT"));

        write(draft()).statusCode(200).header("ETag", "\"0\"");
        letter().body("body.name", equalTo("Cliëntenraad De Brug"))
                .body("municipalities.name", contains("Utrecht"))
                .body("region.code", equalTo(region))
                .body("template.newest", equalTo(true))
                .body("recommendationIds", contains(recommendation.toString()))
                .body("number", nullValue());
        as("council").get("/v1/letters").then().body("items.id", hasItem(id.toString()));
        editor().get(LETTER, id).then().statusCode(404);
        editor().get("/v1/letters?limit=200").then().body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void nobody_overwrites_what_they_did_not_see() {
        write(draft()).statusCode(201);
        write(words("Eerst dit.")).statusCode(428).body("current.version", equalTo(0));
        write("\"0\"", words("Eerst dit.")).statusCode(200).header("ETag", "\"1\"");

        write("\"0\"", words("Nee, dit.")).statusCode(412).body("current.ownWords", equalTo("Eerst dit."));
        letter().body("ownWords", equalTo("Eerst dit."));
    }

    @Test
    void everything_that_is_wrong_is_named() {
        write(Map.of())
                .statusCode(400)
                .body("errors.field", contains("bodyId", "regionCode", "municipalityCodes", "templateId"));
        Map<String, Object> draft = draft();
        draft.put("municipalityCodes", List.of(World.UTRECHT, "GM9999"));
        draft.put("recommendationIds", List.of(recommendation, UUID.randomUUID()));
        draft.put("templateVersion", 99);
        write(draft)
                .statusCode(400)
                .body("errors.field", contains("municipalityCodes[1]", "recommendationIds[1]", "templateVersion"));
        draft = draft();
        draft.put("regionCode", "JZ00");
        draft.put("contact", List.of("een", "twee", "drie", "vier"));
        draft.put("signature", "een\ntwee");
        write(draft).statusCode(400).body("errors.field", contains("contact", "signature"));
        draft.put("contact", List.of());
        draft.remove("signature");
        write(draft).statusCode(400).body("errors.field", hasItem("regionCode"));
    }

    @Test
    void a_council_writes_for_itself_and_for_no_other() {
        UUID other = UUID.randomUUID();
        Map<String, Object> draft = draft();
        draft.put("bodyId", other);

        write(draft).statusCode(400);
        letter().statusCode(404);
        editor().body(draft()).put(LETTER, id).then().statusCode(403);
    }

    @Test
    void an_erased_draft_is_gone_and_what_somebody_still_types_brings_it_not_back() {
        write(draft()).statusCode(201);
        comment(UUID.randomUUID(), "Vergeet de data niet.").statusCode(201);

        for (int times = 0; times < 2; times++) {
            as("council").header("If-Match", "\"0\"").delete(LETTER, id).then().statusCode(204);
        }

        write("\"0\"", words("Nog iets.")).statusCode(404);
        letter().statusCode(404);
        assertThat(World.count("select count(*) from letter_comment where letter_id = $1", id))
                .isZero();
    }

    @Test
    void a_helper_reads_along_behind_a_link_and_says_something_until_the_letter_is_final() {
        write(words("Wij zien dit elke week.")).statusCode(201);
        UUID helper = UUID.randomUUID();
        invite(helper, "kort").statusCode(400).body("errors.field", contains("code"));
        invite(helper, code).statusCode(201).body("helpers.kind", contains("SUPPORTER"));
        invite(helper, code).statusCode(200);
        invite(helper, code + "x").statusCode(409);

        help(code)
                .statusCode(200)
                .body("kind", equalTo("SUPPORTER"))
                .body("letter.ownWords", equalTo("Wij zien dit elke week."))
                .body("letter.helpers", empty());
        given().header("Link-Code", code)
                .get("/v1/letter-help/copies/{municipality}/html", World.UTRECHT)
                .then()
                .statusCode(200)
                .body(containsString("Deze brief is nog niet af."))
                .body(containsString("Wij zien dit elke week."));
        UUID comment = UUID.randomUUID();
        helpWith(comment, "Noem een voorbeeld.").statusCode(201);
        helpWith(comment, "Noem een voorbeeld.").statusCode(200);
        helpWith(comment, "Noem er twee.").statusCode(409);
        helpWith(UUID.randomUUID(), " ").statusCode(400);
        letter().body("comments.text", contains("Noem een voorbeeld."))
                .body("comments.helper", contains("SUPPORTER"))
                .body("comments.settled", contains(false));

        settle(comment).statusCode(200).body("comments.settled", contains(true));
        settle(UUID.randomUUID()).statusCode(404);
        finish("*").statusCode(200);
        helpWith(UUID.randomUUID(), "Te laat.").statusCode(409);
        help(code).statusCode(200).body("letter.state", equalTo("FINAL"));
    }

    @Test
    void a_link_that_was_ended_or_never_was_opens_nothing() {
        write(draft()).statusCode(201);
        UUID helper = UUID.randomUUID();
        invite(helper, code).statusCode(201);
        help(CODE).statusCode(404);
        given().get("/v1/letter-help").then().statusCode(404);

        for (int times = 0; times < 2; times++) {
            as("council")
                    .delete(LETTER + "/helpers/{helper}", id, helper)
                    .then()
                    .statusCode(204);
        }

        help(code).statusCode(404).body("type", endsWith("link-unknown"));
        assertThat(World.count("select count(*) from letter_helper where code_hash = $1", code))
                .isZero();
    }

    @Test
    void a_final_letter_has_a_number_and_never_changes() {
        write(draft()).statusCode(201);
        finish("\"7\"").statusCode(412);

        int number = finish("\"0\"")
                .statusCode(200)
                .body("state", equalTo("FINAL"))
                .extract()
                .path("number");
        finish("\"0\"").statusCode(200).body("number", equalTo(number));

        write("*", words("Toch nog iets.")).statusCode(409).body("type", endsWith("letter-final"));
        as("council").header("If-Match", "*").delete(LETTER, id).then().statusCode(409);
        comment(UUID.randomUUID(), "Te laat.").statusCode(409);
        editor().get(LETTER, id).then().statusCode(200).body("number", equalTo(number));
        editor().get("/v1/letters?limit=200").then().body("items.id", hasItem(id.toString()));
    }

    @Test
    void a_letter_without_anything_to_stress_is_not_finished() {
        Map<String, Object> draft = draft();
        draft.put("recommendationIds", List.of());
        write(draft).statusCode(201);

        finish("\"0\"").statusCode(400).body("errors.field", contains("recommendationIds"));
    }

    @Test
    void pressed_twice_and_with_others_at_once_each_letter_gets_one_number() {
        List<UUID> letters = Stream.generate(UUID::randomUUID).limit(4).toList();
        letters.forEach(
                one -> as("council").body(draft()).put(LETTER, one).then().statusCode(201));

        List<Integer> numbers = Stream.concat(letters.stream(), letters.stream())
                .map(one -> CompletableFuture.supplyAsync(() -> as("council")
                        .header("If-Match", "\"0\"")
                        .put(LETTER + "/final", one)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<Integer>path("number")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(numbers.subList(0, 4)).doesNotHaveDuplicates().isEqualTo(numbers.subList(4, 8));
    }

    @Test
    void what_happens_later_changes_nothing_in_a_final_letter() {
        write(draft()).statusCode(201);
        finish("\"0\"").statusCode(200);
        byte[] before = file(World.UTRECHT, "docx");

        utrecht()
                .body(Map.of("outcome", "ACCEPTED"))
                .put("/v1/reviews/{id}/assessments/{recommendation}", opened(region), recommendation)
                .then()
                .statusCode(201);

        assertThat(file(World.UTRECHT, "docx")).isEqualTo(before);
        assertThat(ReadAloud.of(file(World.UTRECHT, "pdf"))).contains("uw gemeente antwoordde hier nog niet op");
    }

    @Test
    void each_municipality_gets_a_letter_of_its_own_with_its_answer_and_its_address() {
        utrecht()
                .body(Map.of("outcome", "ACCEPTED"))
                .put("/v1/reviews/{id}/assessments/{recommendation}", opened(region), recommendation)
                .then()
                .statusCode(201);
        editor().header("If-Match", "*")
                .body(Map.of("lines", List.of("Postbus 9200"), "salutation", "Geachte raad,"))
                .put("/v1/council-addresses/{municipality}", World.ARNHEM)
                .then();
        Map<String, Object> draft = words("Dit vragen wij [gemeente].");
        draft.put("municipalityCodes", List.of(World.UTRECHT, World.ARNHEM));
        write(draft).statusCode(201).body("municipalities.name", contains("Arnhem", "Utrecht"));
        finish("\"0\"").statusCode(200);

        assertThat(ReadAloud.of(file(World.UTRECHT, "pdf")))
                .contains("Aan de gemeenteraad van Utrecht", "Geachte leden van de gemeenteraad,")
                .contains("Dit vragen wij Utrecht.", "uw gemeente nam dit over, ");
        assertThat(ReadAloud.of(file(World.ARNHEM, "pdf")))
                .contains("Aan de gemeenteraad van Arnhem Postbus 9200", "Geachte raad,")
                .contains("Dit vragen wij Arnhem.", "uw gemeente antwoordde hier nog niet op");
        copy("GM9999", "pdf").statusCode(404);
        copy(World.UTRECHT, "exe").statusCode(404);
    }

    @Test
    void letter_and_annexes_come_in_one_file_with_the_same_bytes_each_time() throws IOException {
        editor().body(Map.of("scope", "REGION", "regionCode", region))
                .put("/v1/editions/{id}", UUID.randomUUID())
                .then()
                .statusCode(201);
        Map<String, Object> draft = draft();
        draft.put("annexes", List.of("SUMMARY", "REPORT"));
        write(draft).statusCode(201);
        copy(World.UTRECHT, "zip").statusCode(404);
        int number = finish("\"0\"").statusCode(200).extract().path("number");

        byte[] zip = file(World.UTRECHT, "zip");

        assertThat(file(World.UTRECHT, "zip")).isEqualTo(zip);
        Map<String, byte[]> files = unpacked(zip);
        assertThat(files.keySet())
                .containsExactly(
                        "bijlage-1-samenvatting-editie-1.pdf",
                        "bijlage-2-rapport-editie-1.pdf",
                        "brief-" + number + "-utrecht.docx",
                        "brief-" + number + "-utrecht.odt",
                        "brief-" + number + "-utrecht.pdf");
        assertThat(files.get("brief-" + number + "-utrecht.pdf")).isEqualTo(file(World.UTRECHT, "pdf"));
        assertThat(ReadAloud.of(files.get("bijlage-1-samenvatting-editie-1.pdf")))
                .contains("Dit is editie 1 van Regio " + region);
        assertThat(ReadAloud.of(file(World.UTRECHT, "pdf")))
                .contains("Bijlagen: 2", "Rapport Regio " + region + ", editie 1");
    }

    @Test
    void a_draft_can_be_looked_at_as_a_letter() {
        write(words("Zo moet het worden.")).statusCode(201);

        copy(World.UTRECHT, "html").statusCode(200).body(containsString("Zo moet het worden."));
        assertThat(ReadAloud.of(file(World.UTRECHT, "pdf"))).contains("Deze brief is nog niet af.");
        copy(World.ARNHEM, "pdf").statusCode(404);
    }

    @Test
    void what_became_of_it_is_written_down_and_corrected() {
        write(draft()).statusCode(201);
        UUID sent = UUID.randomUUID();
        after(sent, "SENT", TODAY, null).statusCode(404);
        finish("\"0\"").statusCode(200);

        after(sent, "SENT", TODAY.plusDays(1), null).statusCode(400).body("errors.field", contains("on"));
        after(sent, "SENT", TODAY, null).statusCode(201);
        after(sent, "SENT", TODAY, null).statusCode(200);
        after(sent, "SENT", TODAY, "Per post").statusCode(409);
        after(UUID.randomUUID(), "AGENDA", TODAY.plusDays(30), "Commissie samenleving")
                .statusCode(201);
        letter().body("followUps.kind", contains("SENT", "AGENDA"))
                .body(
                        "followUps.on",
                        contains(TODAY.toString(), TODAY.plusDays(30).toString()))
                .body("followUps.note", contains(null, "Commissie samenleving"));
        editor().get(LETTER, id).then().body("followUps", hasSize(2));

        as("council")
                .delete(LETTER + "/copies/{m}/follow-ups/{f}", id, World.UTRECHT, sent)
                .then()
                .statusCode(204);
        letter().body("followUps.kind", contains("AGENDA"));
    }

    @Test
    void a_letter_keeps_the_version_of_its_template_until_another_is_asked_for() {
        UUID template = UUID.randomUUID();
        keep(template, null, template("Eerste woorden."), 201);
        Map<String, Object> draft = draft();
        draft.put("templateId", template);
        write(draft).statusCode(201).body("template.version", equalTo(0));
        keep(template, "\"0\"", template("Andere woorden."), 200);

        draft.put("ownWords", "Iets.");
        write("\"0\"", draft)
                .statusCode(200)
                .body("template.version", equalTo(0))
                .body("template.newest", equalTo(false));
        copy(World.UTRECHT, "html").body(containsString("Eerste woorden."));

        draft.put("templateVersion", 1);
        write("\"1\"", draft).statusCode(200).body("template.newest", equalTo(true));
        copy(World.UTRECHT, "html").body(containsString("Andere woorden."));
    }

    @Test
    void templates_are_kept_by_editors_and_a_retired_one_begins_no_letter() {
        UUID template = UUID.randomUUID();
        Map<String, Object> written = template("Iets.");
        as("council")
                .body(written)
                .put("/v1/letter-templates/{id}", template)
                .then()
                .statusCode(403);
        keep(template, null, written, 201);
        keep(template, null, written, 200);
        keep(template, null, template("Anders."), 428);
        keep(template, "\"9\"", template("Anders."), 412);
        written.put("text", "[eigen woorden]\n[aanbevelingen]\n[wie]");
        editor().header("If-Match", "\"0\"")
                .body(written)
                .put("/v1/letter-templates/{id}", template)
                .then()
                .statusCode(400)
                .body("errors.field", contains("text"))
                .body("errors[0].message", containsString("[wie]"));
        as("council")
                .get("/v1/letter-templates?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(template.toString()))
                .body("items.id", hasItem(TEMPLATE));

        Map<String, Object> retired = template("Iets.");
        retired.put("retired", true);
        keep(template, "\"0\"", retired, 200);
        Map<String, Object> draft = draft();
        draft.put("templateId", template);
        write(draft).statusCode(400).body("errors.field", contains("templateId"));
    }

    @Test
    void addresses_are_kept_by_editors_for_municipalities_that_there_are() {
        String address = "/v1/council-addresses/{municipality}";
        World.municipality("GM1969", "Westerkwartier", region);

        editor().body(Map.of("lines", List.of("Postbus 100", "9350 AC Leek")))
                .put(address, "GM1969")
                .then()
                .statusCode(201)
                .body("municipality.name", equalTo("Westerkwartier"))
                .header("ETag", notNullValue());
        editor().body(Map.of("lines", List.of("Postbus 1")))
                .put(address, "GM1969")
                .then()
                .statusCode(428);
        editor().body(Map.of("lines", List.of("a", "b", "c", "d", "e")))
                .put(address, "GM1969")
                .then()
                .statusCode(400);
        editor().body(Map.of("lines", List.of("Postbus 1")))
                .put(address, "GM9999")
                .then()
                .statusCode(404);
        editor().get("/v1/council-addresses?limit=200").then().body("items.municipality.code", hasItem("GM1969"));
        as("council").get("/v1/council-addresses").then().statusCode(403);
    }

    @Test
    void letters_are_read_part_by_part() {
        for (int number = 0; number < 3; number++) {
            as("council").body(draft()).put(LETTER, UUID.randomUUID()).then().statusCode(201);
        }

        String next = as("council")
                .get("/v1/letters?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");

        as("council")
                .queryParam("cursor", next)
                .get("/v1/letters")
                .then()
                .statusCode(200)
                .body("items.size()", notNullValue());
        as("council").queryParam("cursor", "onzin").get("/v1/letters").then().statusCode(400);
    }

    private Map<String, Object> draft() {
        Map<String, Object> draft = new HashMap<>();
        draft.put("bodyId", World.COUNCIL);
        draft.put("regionCode", region);
        draft.put("municipalityCodes", List.of(World.UTRECHT));
        draft.put("templateId", TEMPLATE);
        draft.put("recommendationIds", List.of(recommendation));
        return draft;
    }

    private Map<String, Object> words(String words) {
        Map<String, Object> draft = draft();
        draft.put("ownWords", words);
        return draft;
    }

    private static Map<String, Object> template(String words) {
        Map<String, Object> template = new HashMap<>();
        template.put("title", "Sjabloon van een test");
        template.put("subject", "Aan [gemeente]");
        template.put("text", words + "\n[eigen woorden]\n[aanbevelingen]");
        return template;
    }

    private static void keep(UUID template, String ifMatch, Map<String, Object> written, int status) {
        var call = editor();
        if (ifMatch != null) {
            call.header("If-Match", ifMatch);
        }
        call.body(written).put("/v1/letter-templates/{id}", template).then().statusCode(status);
    }

    private ValidatableResponse write(Map<String, Object> draft) {
        return as("council").body(draft).put(LETTER, id).then();
    }

    private ValidatableResponse write(String ifMatch, Map<String, Object> draft) {
        return as("council")
                .header("If-Match", ifMatch)
                .body(draft)
                .put(LETTER, id)
                .then();
    }

    private ValidatableResponse letter() {
        return as("council").get(LETTER, id).then();
    }

    private ValidatableResponse finish(String ifMatch) {
        return as("council")
                .header("If-Match", ifMatch)
                .put(LETTER + "/final", id)
                .then();
    }

    private ValidatableResponse comment(UUID comment, String text) {
        return as("council")
                .body(Map.of("text", text))
                .put(LETTER + "/comments/{c}", id, comment)
                .then();
    }

    private ValidatableResponse settle(UUID comment) {
        return as("council")
                .put(LETTER + "/comments/{c}/settlement", id, comment)
                .then();
    }

    private ValidatableResponse invite(UUID helper, String with) {
        return as("council")
                .body(Map.of("kind", "SUPPORTER", "code", with))
                .put(LETTER + "/helpers/{h}", id, helper)
                .then();
    }

    private static ValidatableResponse help(String with) {
        return given().header("Link-Code", with).get("/v1/letter-help").then();
    }

    private ValidatableResponse helpWith(UUID comment, String text) {
        return given().header("Link-Code", code)
                .contentType("application/json")
                .body(Map.of("text", text))
                .put("/v1/letter-help/comments/{c}", comment)
                .then();
    }

    private ValidatableResponse after(UUID followUp, String kind, LocalDate on, String note) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("kind", kind);
        draft.put("on", on.toString());
        draft.put("note", note);
        return as("council")
                .body(draft)
                .put(LETTER + "/copies/{m}/follow-ups/{f}", id, World.UTRECHT, followUp)
                .then();
    }

    private ValidatableResponse copy(String municipality, String format) {
        return as("council")
                .get(LETTER + "/copies/{m}/{format}", id, municipality, format)
                .then();
    }

    private byte[] file(String municipality, String format) {
        return copy(municipality, format).statusCode(200).extract().asByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
