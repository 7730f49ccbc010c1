package nl.regiovisie.recommendation.answersheet;

import static nl.regiovisie.recommendation.Calls.arnhem;
import static nl.regiovisie.recommendation.Calls.opened;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.platform.table.Row;
import nl.regiovisie.platform.table.Table;
import nl.regiovisie.platform.table.TableReader;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers go out as a table, come back filled in, are looked at and given. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SheetResourceTest {

    private static final String SHEET = "/v1/reviews/{id}/answer-sheets/{sheet}";

    private final UUID sheet = UUID.randomUUID();
    private List<UUID> recommendations;
    private List<Integer> numbers;
    private UUID review;

    @BeforeEach
    void two_recommendations_wait() {
        String region = World.region();
        recommendations = World.outcomes(2, region).stream()
                .map(source -> published(region, List.of(source)))
                .toList();
        review = opened(region);
        numbers =
                utrecht().get("/v1/reviews/{id}/items", review).then().extract().path("items.recommendation.number");
    }

    @Test
    void a_workbook_goes_out_and_what_comes_back_is_seen_first_and_then_given() {
        byte[] workbook = utrecht()
                .accept("*/*")
                .get("/v1/reviews/{id}/answer-file/xlsx", review)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("antwoorden.xlsx"))
                .extract()
                .asByteArray();
        Table table = TableReader.read(workbook, SheetForm.COLUMNS);
        assertThat(table.rows())
                .extracting(row -> row.number("nummer").getAsInt())
                .isEqualTo(numbers);
        assertThat(table.rows()).extracting((Row row) -> row.text("titel")).doesNotContain("");

        String preview = upload("%d;Overgenomen;;%n%d;Niet overgenomen;Dat kan niet.;%n".formatted(numbers.toArray()))
                .then()
                .statusCode(201)
                .body("addedCount", equalTo(2))
                .body("added.outcome", contains("ACCEPTED", "REJECTED"))
                .extract()
                .path("preview");
        utrecht().get("/v1/reviews/{id}", review).then().body("answered", equalTo(0));

        for (int times = 0; times < 2; times++) {
            apply(preview).then().statusCode(200).body("applied", equalTo(true)).body("addedCount", equalTo(2));
        }
        utrecht().get("/v1/reviews/{id}", review).then().body("answered", equalTo(2));
        utrecht()
                .get("/v1/reviews/{id}/assessments", review)
                .then()
                .body("items[1].rationale", equalTo("Dat kan niet."));
        upload("%d;Overgenomen;;%n".formatted(numbers.get(0))).then().statusCode(409);
    }

    @Test
    void with_one_error_nothing_is_given_and_it_stands_at_its_cell() {
        String preview = upload("%d;Overgenomen;;%n%d;Niet overgenomen; ;%n".formatted(numbers.toArray()))
                .then()
                .statusCode(201)
                .body("errorTotal", equalTo(1))
                .body("errors[0].line", equalTo(3))
                .body("errors[0].column", equalTo(3))
                .extract()
                .path("preview");

        apply(preview).then().statusCode(409).body("current.errorTotal", equalTo(1));
        utrecht().get("/v1/reviews/{id}", review).then().body("answered", equalTo(0));
    }

    @Test
    void an_answer_that_was_given_meanwhile_shows_the_new_state() {
        String preview = upload("%d;Overgenomen;;%n".formatted(numbers.get(0)))
                .then()
                .extract()
                .path("preview");
        utrecht()
                .body(Map.of("outcome", "OUT_OF_SCOPE", "rationale", "Het Rijk gaat erover."))
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendations.get(0))
                .then()
                .statusCode(201);

        apply(preview).then().statusCode(412).body("current.changed", hasSize(1));
        apply("verzonnen").then().statusCode(412);
    }

    @Test
    void another_municipality_neither_sees_nor_sends_anything() {
        arnhem().get("/v1/reviews/{id}/answer-file/csv", review).then().statusCode(403);
        arnhem().body(Map.of("file", "bnVtbWVy"))
                .put(SHEET, review, sheet)
                .then()
                .statusCode(403);
        upload("%d;Overgenomen;;%n".formatted(numbers.get(0))).then().statusCode(201);
        arnhem().get(SHEET, review, sheet).then().statusCode(403);
    }

    @Test
    void a_file_that_is_far_too_large_or_absent_is_refused_by_its_field() {
        utrecht().body("{}").put(SHEET, review, sheet).then().statusCode(400).body("errors.field", contains("file"));
        utrecht()
                .body(Map.of("file", new byte[5 * 1024 * 1024 + 1]))
                .put(SHEET, review, sheet)
                .then()
                .statusCode(400)
                .body("errors.field", contains("file"));
    }

    private Response upload(String lines) {
        byte[] file = ("nummer;antwoord;uitleg;actie\n" + lines).getBytes(StandardCharsets.UTF_8);
        return utrecht().body(Map.of("file", file)).put(SHEET, review, sheet);
    }

    private Response apply(String preview) {
        return utrecht().body(Map.of("preview", preview)).put(SHEET + "/application", review, sheet);
    }
}
