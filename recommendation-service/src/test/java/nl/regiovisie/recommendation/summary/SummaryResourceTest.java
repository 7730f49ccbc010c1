package nl.regiovisie.recommendation.summary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.recommendation.Calls;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.pdf.Conformance;
import nl.regiovisie.testing.pdf.ReadAloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SummaryResourceTest {

    private static final String DOCUMENT = "/v1/summaries/{region}/documents/{kind}/{format}";

    @Test
    void a_summary_tells_what_was_said_how_it_is_supported_and_what_was_answered() {
        String region = World.region();
        UUID recommendation = Calls.published(region, World.outcomes(2, region));
        answer(region, recommendation);

        json(region)
                .then()
                .statusCode(200)
                .body("region.code", equalTo(region))
                .body("municipalities.name", contains("Utrecht"))
                .body("meetings", hasSize(1))
                .body("meetings[0].heldOn", equalTo("2026-11-03"))
                .body("meetings[0].attendance[0].count", equalTo(7))
                .body("themes[0].name", equalTo("Vertrouwen als basis"))
                .body("themes[0].recommendations[0].title", equalTo("Houd dezelfde hulpverlener"))
                .body("themes[0].recommendations[0].support.meetings", equalTo(1))
                .body("themes[0].recommendations[0].support.roles", contains("cliënten"))
                .body("themes[0].recommendations[0].answers[0].outcome", equalTo("REJECTED"))
                .body(
                        "themes[0].recommendations[0].answers[0].rationale",
                        equalTo("Daar hebben wij de mensen niet voor."))
                .body("themes[0].recommendations[0].answers[0].actions[0].text", equalTo("Mensen zoeken."))
                .body("source", equalTo("Bron: CBS"));
    }

    @Test
    void the_report_says_the_same_and_is_accessible() {
        String region = World.region();
        UUID recommendation = Calls.published(region, World.outcomes(2, region));
        answer(region, recommendation);

        Response answer = document(region, "report", "pdf");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        byte[] document = answer.asByteArray();
        assertThat(ReadAloud.of(document))
                .contains("Houd dezelfde hulpverlener", "Daar hebben wij de mensen niet voor.", "/regios/" + region);
        assertThat(Conformance.breaches(document, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void each_document_comes_in_each_format(Format format) {
        String region = World.region();

        for (String kind : List.of("summary", "report")) {
            document(region, kind, format.name().toLowerCase(Locale.ROOT))
                    .then()
                    .statusCode(200)
                    .contentType(equalToIgnoringCase(format.mediaType()));
        }
    }

    @Test
    void there_is_no_document_of_another_kind_or_format() {
        String region = World.region();

        document(region, "letter", "pdf").then().statusCode(404);
        document(region, "summary", "exe").then().statusCode(404);
    }

    @Test
    void a_draft_is_in_no_summary() {
        String region = World.region();
        Calls.editor()
                .body(Calls.draft(region, World.outcomes(1, region)))
                .put("/v1/recommendations/{id}", UUID.randomUUID())
                .then()
                .statusCode(201);

        json(region).then().body("themes", hasSize(0));
    }

    @Test
    void a_municipality_that_has_not_answered_is_pending() {
        String region = World.region();
        Calls.published(region, World.outcomes(1, region));

        json(region).then().body("themes[0].recommendations[0].answers[0].outcome", nullValue());
    }

    @Test
    void an_unchanged_summary_need_not_be_sent_again() {
        String region = World.region();
        Calls.published(region, World.outcomes(1, region));

        for (String path : List.of("", "/documents/summary/pdf")) {
            String address = "/v1/summaries/" + region + path;
            String tag = given().get(address).then().statusCode(200).extract().header("ETag");
            given().header("If-None-Match", tag)
                    .get(address)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag));
        }
    }

    @Test
    void an_answer_shows_at_once() {
        String region = World.region();
        UUID recommendation = Calls.published(region, World.outcomes(1, region));
        String before = document(region, "summary", "pdf").header("ETag");

        answer(region, recommendation);

        given().header("If-None-Match", before)
                .get(DOCUMENT, region, "summary", "pdf")
                .then()
                .statusCode(200);
    }

    @Test
    void all_who_ask_at_once_get_the_same_document() {
        String region = World.region();
        Calls.published(region, World.outcomes(1, region));

        List<CompletableFuture<byte[]>> asked = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> document(region, "summary", "pdf").asByteArray()))
                .limit(12)
                .toList();

        assertThat(asked)
                .allSatisfy(document ->
                        assertThat(document.join()).isEqualTo(asked.get(0).join()));
    }

    @Test
    void there_is_no_summary_of_an_unknown_region() {
        for (Response answer : List.of(json("JZ00"), document("JZ00", "summary", "pdf"))) {
            answer.then().statusCode(404).contentType(containsString("application/problem+json"));
        }
    }

    @Test
    void the_counts_of_a_region_are_its_own() {
        String region = World.region();
        UUID recommendation = Calls.published(region, World.outcomes(3, region));
        Calls.published(region, World.outcomes(1, region));
        answer(region, recommendation);

        String here = "items.find { it.regionCode == '" + region + "' }.";
        given().get("/v1/summaries")
                .then()
                .statusCode(200)
                .body(here + "recommendations", equalTo(2))
                .body(here + "municipalities", equalTo(1))
                .body(here + "answers", equalTo(1))
                .body(here + "answersPossible", equalTo(2))
                .body(here + "meetings", equalTo(2));
    }

    private static void answer(String region, UUID recommendation) {
        Calls.utrecht()
                .body(Map.of(
                        "outcome", "REJECTED",
                        "rationale", "Daar hebben wij de mensen niet voor.",
                        "actions", List.of(Map.of("text", "Mensen zoeken."))))
                .put("/v1/reviews/{id}/assessments/{recommendation}", Calls.opened(region), recommendation)
                .then()
                .statusCode(201);
    }

    private static Response json(String region) {
        return given().get("/v1/summaries/{region}", region);
    }

    private static Response document(String region, String kind, String format) {
        return given().get(DOCUMENT, region, kind, format);
    }
}
