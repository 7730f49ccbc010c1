package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers go out as a table and come back. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class AnswerSheetPageTest {

    private static final String REVIEW = "0190a5d0-0000-7000-8000-000000000f00";
    private static final String ID = "0190a5d0-0000-7000-8000-000000000f01";
    private static final String SHEET = "/v1/reviews/" + REVIEW + "/answer-sheets/" + ID;
    private static final String ADDRESS = "/werk/beoordelingen/" + REVIEW + "/bestand";

    FakeServices services;

    @BeforeEach
    void a_review() {
        services.forget();
        services.answer("GET /v1/reviews/" + REVIEW, """
            {"id":"%s","municipality":{"code":"GM0344","name":"Utrecht"},"regionCode":"JZ22","occasion":"EVALUATION","status":"OPEN",
            "total":24,"answered":0,"version":1,"items":[]}\
            """.formatted(REVIEW));
    }

    @Test
    void the_page_leads_to_both_files() {
        page("").statusCode(200)
                .body(containsString("/v1/reviews/" + REVIEW + "/answer-file/xlsx"))
                .body(containsString("/v1/reviews/" + REVIEW + "/answer-file/csv"))
                .body(containsString("staan 24 aanbevelingen"));
    }

    @Test
    void a_file_is_seen_before_it_changes_anything() {
        services.answer("PUT " + SHEET, 201, sheet("[]", 0));
        services.answer("GET " + SHEET, sheet("[]", 0));

        upload("nummer;antwoord").statusCode(303).header("Location", containsString(ADDRESS + "/" + ID));
        page("/" + ID)
                .body(containsString("1 nieuwe antwoorden, 0 gewijzigde antwoorden, 3 blijven gelijk."))
                .body(containsString("Bel elke maand"))
                .body(containsString("value=\"vinger\""));

        assertThat(services.last("PUT " + SHEET).json().get("file").asText())
                .isEqualTo(Base64.getEncoder().encodeToString("nummer;antwoord".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_error_is_named_by_its_cell_and_nothing_can_be_given() {
        services.answer(
                "GET " + SHEET,
                sheet(
                        "[{\"line\":12,\"column\":6,\"name\":\"actie\",\"message\":\"Vul dit"
                                + " in.\"},{\"line\":1,\"column\":28,\"message\":\"Teveel.\"}]",
                        2));

        page("/" + ID)
                .body(containsString("Er staan nog 2 fouten in het bestand"))
                .body(containsString(">F12<"))
                .body(containsString(">AB1<"))
                .body(not(containsString("Geef deze antwoorden")));
    }

    @Test
    void what_was_seen_is_given_or_the_new_state_is_shown() {
        services.answer("GET " + SHEET, sheet("[]", 0));
        services.answer("PUT " + SHEET + "/application", sheet("[]", 0));
        apply().statusCode(303);
        assertThat(services.last("PUT " + SHEET + "/application")
                        .json()
                        .get("preview")
                        .asText())
                .isEqualTo("vinger");

        services.answer(
                "PUT " + SHEET + "/application",
                412,
                "{\"title\":\"Gewijzigd\",\"status\":412,\"detail\":\"Iemand anders heeft dit intussen gewijzigd.\"}");
        apply().statusCode(412).body(containsString("Iemand anders heeft dit intussen gewijzigd."));
    }

    @Test
    void without_a_file_the_form_says_so() {
        upload("").statusCode(400).body(containsString("Kies een bestand."));
    }

    private static String sheet(String errors, int total) {
        return """
            {"id":"%s","reviewId":"%s","applied":false,"added":[{"line":2,"number":7,"title":"Bel elke maand","outcome":"ACCEPTED"}],"changed":[],
            "addedCount":1,"changedCount":0,"unchanged":3,"errors":%s,"errorTotal":%d,"preview":"vinger","version":0}\
            """.formatted(ID, REVIEW, errors, total);
    }

    private static ValidatableResponse page(String rest) {
        return given().header(SignedIn.ROLE, "municipality").get(ADDRESS + rest).then();
    }

    private static ValidatableResponse upload(String file) {
        return given().header(SignedIn.ROLE, "municipality")
                .redirects()
                .follow(false)
                .multiPart(new MultiPartSpecBuilder(ID)
                        .controlName("id")
                        .emptyFileName()
                        .build())
                .multiPart("file", "antwoorden.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(ADDRESS)
                .then();
    }

    private static ValidatableResponse apply() {
        return given().header(SignedIn.ROLE, "municipality")
                .redirects()
                .follow(false)
                .formParam("preview", "vinger")
                .post(ADDRESS + "/" + ID)
                .then();
    }
}
