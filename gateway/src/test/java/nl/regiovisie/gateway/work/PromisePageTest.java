package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipality looks back at what it promised. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class PromisePageTest {

    private static final String ID = "0190a5d0-0000-7000-8000-000000000d00";
    private static final String KEPT = "0190a5d0-0000-7000-8000-000000000d01";
    private static final String REFUSED = "0190a5d0-0000-7000-8000-000000000d02";
    private static final String REVIEW = "/werk/beoordelingen/" + ID;
    private static final String TELL = "PUT /v1/reviews/" + ID + "/realisations/" + KEPT;

    FakeServices services;

    @BeforeEach
    void an_evaluation_after_one_promise() {
        services.forget();
        FakeReview.show(services, """
                    {"id":"%s","municipality":{"code":"GM0344","name":"Utrecht"},"regionCode":"JZ22","occasion":"EVALUATION","status":"OPEN",
                    "total":2,"answered":0,"version":1,"items":[%s,%s]}\
                    """.formatted(ID, item(KEPT, 1, "ACCEPTED"), item(REFUSED, 2, "REJECTED")));
    }

    @Test
    void the_list_counts_promises_of_which_nobody_told_what_came() {
        page("").body(containsString("Beloften 1")).body(containsString("Vertel wat ervan kwam"));
    }

    @Test
    void the_page_shows_what_was_promised_and_stores_what_came_of_it() {
        services.answer(TELL, 201, "{\"state\":\"PARTLY\",\"explanation\":\"Half.\",\"version\":0}");

        page("/beloften/" + KEPT).statusCode(200).body(containsString("Wij doen dit in 2025."));
        send(Map.of("state", "PARTLY", "explanation", "Half.")).statusCode(303);

        assertThat(services.last(TELL).body()).isEqualTo("{\"state\":\"PARTLY\",\"explanation\":\"Half.\"}");
    }

    @Test
    void what_was_refused_is_no_promise() {
        given().header(SignedIn.ROLE, "municipality")
                .accept("text/html")
                .get(REVIEW + "/beloften/" + REFUSED)
                .then()
                .statusCode(404);
    }

    @Test
    void the_words_of_a_colleague_stand_beside_the_own_ones() {
        services.answer(
                TELL,
                412,
                "{\"title\":\"Gewijzigd\",\"status\":412,\"detail\":\"Een ander was"
                        + " eerder.\",\"current\":{\"state\":\"NOT\",\"explanation\":\"Geen geld.\",\"version\":3}}");

        send(Map.of("state", "REALISED", "explanation", "Overal.", "version", "2"))
                .statusCode(412)
                .body(containsString("Niet waargemaakt"))
                .body(containsString("Geen geld."))
                .body(containsString("Overal."))
                .body(containsString("name=\"version\" value=\"3\""));
        assertThat(services.last(TELL).ifMatch()).isEqualTo("\"2\"");
    }

    private static String item(String id, int number, String earlier) {
        return """
            {"recommendation":{"id":"%s","number":%d,"title":"Punt %d","text":"Omdat het helpt.","theme":{"id":"trust","name":"Vertrouwen"},
            "support":{"meetings":1,"meetingsInScope":2,"roles":[],"minorityViews":0}},"assessment":null,
            "earlier":{"reviewId":"%s","occasion":"DRAFTING","outcome":"%s","rationale":"Wij doen dit in 2025.","actions":[],"answeredAt":"2024-11-01T09:00:00Z"}}\
            """.formatted(id, number, number, ID, earlier);
    }

    private static ValidatableResponse page(String rest) {
        return given().header(SignedIn.ROLE, "municipality").get(REVIEW + rest).then();
    }

    private static ValidatableResponse send(Map<String, String> form) {
        return given().header(SignedIn.ROLE, "municipality")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(REVIEW + "/beloften/" + KEPT)
                .then();
    }
}
