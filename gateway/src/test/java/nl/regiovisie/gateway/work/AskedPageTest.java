package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import nl.regiovisie.gateway.web.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A council answers what is asked of it. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class AskedPageTest extends PageTest {

    private static final String BODY = "44fc5eab-460c-3874-96db-bf78a3767db4";
    private static final String MOMENT = "0190a5d0-0000-7000-8000-000000000c00";
    private static final String QUESTION = "0190a5d0-0000-7000-8000-000000000c01";
    private static final String FORM = "/werk/evaluaties/" + MOMENT + "/" + BODY;
    private static final String ANSWERS = "PUT /v1/evaluation-moments/" + MOMENT + "/answers/" + BODY;

    @BeforeEach
    void one_question() {
        String moment = """
                {"id":"%s","versionId":"JZ22-v1","regionCode":"JZ22","kind":"MIDTERM","status":"PREPARED",
                "day":"2027-02-10","title":"Halverwege","questions":[{"id":"%s","text":"Wat merkt u?"}],
                "bodies":1,"answers":[{"questionId":"%s","bodyId":"%s","text":"Nog weinig."}],"version":3}""".formatted(MOMENT, QUESTION, QUESTION, BODY);
        services.answer("GET /v1/bodies", """
                {"items":[{"id":"%s","name":"Raad De Wollen Want","regionCodes":["JZ22"]}],"next":null}""".formatted(BODY));
        services.answer("GET /v1/evaluation-moments", "{\"items\":[" + moment + "],\"next\":null}");
        services.answer("GET /v1/evaluation-moments/" + MOMENT, moment);
    }

    @Test
    void a_council_sees_what_is_asked_of_it_and_whether_it_answered() {
        Document asked = Jsoup.parse(council()
                .get("/werk/evaluaties")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(asked.select("main li a").attr("href")).isEqualTo(FORM);
        assertThat(asked.select("main li").text()).contains("Utrecht Stad", "Raad De Wollen Want", "U gaf antwoord");
    }

    @Test
    void the_form_holds_what_the_council_answered_before() {
        Document form =
                Jsoup.parse(council().get(FORM).then().statusCode(200).extract().asString());

        assertThat(form.select("main label").text()).isEqualTo("Wat merkt u?");
        assertThat(form.select("textarea").text()).isEqualTo("Nog weinig.");
    }

    @Test
    void an_answer_is_sent_under_its_question() {
        services.answer(ANSWERS, "{}");

        council()
                .formParam("q-" + QUESTION, "Korter wachten.")
                .post(FORM)
                .then()
                .statusCode(303);

        assertThat(services.last(ANSWERS).json().at("/answers/0/text").asText()).isEqualTo("Korter wachten.");
        assertThat(services.last(ANSWERS).json().at("/answers/0/questionId").asText())
                .isEqualTo(QUESTION);
    }

    @Test
    void what_was_typed_is_not_lost_when_it_is_refused() {
        services.answer(ANSWERS, 409, "{\"title\":\"Kan niet\",\"status\":409,\"detail\":\"Te laat.\"}");

        Document again = Jsoup.parse(council()
                .formParam("q-" + QUESTION, "Korter wachten.")
                .post(FORM)
                .then()
                .statusCode(409)
                .extract()
                .asString());

        assertThat(again.text()).contains("Te laat.");
        assertThat(again.select("textarea").text()).isEqualTo("Korter wachten.");
    }

    private static RequestSpecification council() {
        return given().header(SignedIn.ROLE, "council")
                .accept("text/html")
                .redirects()
                .follow(false);
    }
}
