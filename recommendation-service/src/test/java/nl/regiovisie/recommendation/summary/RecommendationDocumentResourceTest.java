package nl.regiovisie.recommendation.summary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalToIgnoringCase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
class RecommendationDocumentResourceTest {

    @Test
    void it_says_what_the_page_says_and_is_accessible() {
        String region = World.region();
        UUID recommendation = Calls.published(region, World.outcomes(2, region));

        byte[] pdf = document(recommendation, "pdf").asByteArray();

        assertThat(ReadAloud.of(pdf))
                .contains(
                        "Houd dezelfde hulpverlener",
                        "De woorden van toen",
                        "Nog geen antwoord: Utrecht",
                        "geen editie",
                        "/aanbevelingen/" + recommendation)
                .doesNotContain("Bijeenkomsten en wie erbij waren");
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void it_comes_in_each_format(Format format) {
        String region = World.region();
        UUID recommendation = Calls.published(region, World.outcomes(1, region));

        document(recommendation, format.name().toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .contentType(equalToIgnoringCase(format.mediaType()));
    }

    @Test
    void it_need_not_be_sent_again_until_something_changes() {
        String region = World.region();
        UUID recommendation = Calls.published(region, World.outcomes(1, region));
        String tag = document(recommendation, "html").header("ETag");

        assertThat(again(recommendation, tag)).isEqualTo(304);
        Calls.utrecht()
                .body(Map.of("outcome", "REJECTED", "rationale", "Daar hebben wij de mensen niet voor."))
                .put("/v1/reviews/{id}/assessments/{recommendation}", Calls.opened(region), recommendation)
                .then()
                .statusCode(201);

        assertThat(again(recommendation, tag)).isEqualTo(200);
    }

    @Test
    void a_draft_and_what_is_unknown_have_none() {
        String region = World.region();
        UUID draft = UUID.randomUUID();
        Calls.editor()
                .body(Calls.draft(region, World.outcomes(1, region)))
                .put("/v1/recommendations/{id}", draft)
                .then()
                .statusCode(201);

        document(draft, "pdf").then().statusCode(404);
        document(UUID.randomUUID(), "pdf").then().statusCode(404);
        document(Calls.published(region, World.outcomes(1, region)), "exe")
                .then()
                .statusCode(404);
    }

    private static int again(UUID recommendation, String tag) {
        return given().header("If-None-Match", tag)
                .get("/v1/recommendations/{id}/documents/html", recommendation)
                .statusCode();
    }

    private static Response document(UUID recommendation, String format) {
        return given().get("/v1/recommendations/{id}/documents/{format}", recommendation, format);
    }
}
