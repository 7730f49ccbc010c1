package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Remarks afterwards: behind the private link, and at the facilitator's. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class RemarkPagesTest {

    private static final String MEETING = "/v1/meetings/" + Meetings.ID;
    private static final String WORK = "/werk/bijeenkomsten/" + Meetings.ID + "/opmerkingen";
    private static final String POINT = "47f3ed05-8732-3fd6-aa58-e28ee9d4b677";
    private static final String REMARK = "0190a5d0-0000-7000-8000-0000000000f2";
    private static final String STORED = """
            {"id":"%s","outcomeId":"%s","text":"Twee keer per jaar.","settlement":null,"createdAt":"2021-10-13T10:00:00Z","version":1}""".formatted(REMARK, POINT);

    FakeServices services;

    @BeforeEach
    void a_held_meeting() {
        services.forget();
        services.answer("GET " + MEETING, Meetings.json("HELD", "2021-10-12T17:30:00Z"));
        services.answer("GET " + MEETING + "/outcomes", """
                {"items":[{"id":"%s","kind":"TIP","theme":"trust","text":"Bel elke maand.","voicedBy":[]}],"next":null}""".formatted(POINT));
        services.answer("GET " + MEETING + "/remarks", "{\"items\":[" + STORED + "],\"next\":null}");
        services.answer("POST /v1/remark-lists", list(true));
    }

    @Test
    void the_list_is_there_without_an_account_and_the_code_goes_in_the_body() {
        given().urlEncodingEnabled(false)
                .get("/opmerkingen?code=a%2Bb")
                .then()
                .statusCode(200)
                .body(containsString("Bel elke maand."))
                .body(containsString("action=\"/opmerkingen?code=a%2Bb\""));

        assertThat(services.last("POST /v1/remark-lists").body()).isEqualTo("{\"code\":\"a+b\"}");
    }

    @Test
    void a_remark_is_stored_and_the_page_returns_to_its_point() {
        services.answer("PUT /v1/remarks/" + REMARK, 201, STORED);

        remark(Map.of("point", POINT, "id", REMARK, "version", "", "text-" + POINT, "Twee keer per jaar."))
                .statusCode(303)
                .header("Location", containsString("#punt-" + POINT));

        assertThat(services.last("PUT /v1/remarks/" + REMARK).body())
                .isEqualTo("{\"code\":\"abc\",\"outcomeId\":\"" + POINT + "\",\"text\":\"Twee keer per jaar.\"}");
    }

    @Test
    void a_remark_is_taken_back_as_it_was_seen_and_the_page_returns_to_its_point() {
        services.answer("POST /v1/remark-lists", list(true).replace("\"remark\":null", "\"remark\":" + STORED));
        services.answer("DELETE /v1/remarks/" + REMARK, 204, "");

        given().get("/opmerkingen?code=abc").then().body(containsString("action=\"/opmerkingen/terugnemen?code=abc\""));
        takeBack().statusCode(303).header("Location", containsString("weg=" + POINT + "#punt-" + POINT));

        assertThat(services.last("DELETE /v1/remarks/" + REMARK).ifMatch()).isEqualTo("\"1\"");
    }

    @Test
    void a_remark_that_changed_meanwhile_is_shown_and_stays() {
        services.answer("POST /v1/remark-lists", list(true).replace("\"remark\":null", "\"remark\":" + STORED));
        services.answer(
                "DELETE /v1/remarks/" + REMARK,
                412,
                "{\"title\":\"Veranderd\",\"status\":412,\"detail\":\"Dit is intussen veranderd.\"}");

        takeBack()
                .statusCode(412)
                .body(containsString("Dit is intussen veranderd."))
                .body(containsString("Twee keer per jaar."));
    }

    @Test
    void an_empty_remark_is_told_at_its_field_and_the_other_fields_are_closed() {
        services.answer(
                "PUT /v1/remarks/" + REMARK,
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"text\",\"message\":\"Vul dit in.\"}]}");

        remark(Map.of("point", POINT, "id", REMARK, "version", "", "text-" + POINT, ""))
                .statusCode(400)
                .body(containsString("href=\"#text-" + POINT + "\""));
    }

    @Test
    void a_link_that_nobody_has_is_explained() {
        services.answer(
                "POST /v1/remark-lists",
                404,
                "{\"title\":\"Weg\",\"status\":404,\"detail\":\"Deze link werkt niet meer.\"}");

        given().get("/opmerkingen?code=fout").then().statusCode(404).body(containsString("Deze link werkt niet meer."));
    }

    @Test
    void after_the_period_nothing_can_be_remarked() {
        services.answer("POST /v1/remark-lists", list(false));

        given().get("/opmerkingen?code=abc")
                .then()
                .body(containsString("De tijd om op te merken is voorbij."))
                .body(not(containsString("<textarea")));
    }

    @Test
    void a_facilitator_asks_those_who_were_there_for_fourteen_days_unless_it_is_changed() {
        services.answer("PUT " + MEETING + "/remark-round", 201, round(true));

        page().body(containsString("value=\"14\"")).body(containsString("Verstuur de lijst"));
        send("/ronde", Map.of("days", "7")).statusCode(303);
        send("/ronde", Map.of("days", "veel")).statusCode(400).body(containsString("href=\"#days\""));

        assertThat(services.last("PUT " + MEETING + "/remark-round").body()).isEqualTo("{\"days\":7}");
    }

    @Test
    void a_remark_is_settled_beside_the_point_that_it_is_about() {
        services.answer("GET " + MEETING + "/remark-round", round(true));
        services.answer("PUT " + MEETING + "/remarks/" + REMARK + "/settlement", STORED);

        page().body(containsString("1 opmerking wacht op u")).body(containsString("Bij het punt: Bel elke maand."));
        send(
                        "",
                        Map.of(
                                "remark",
                                REMARK,
                                "version",
                                "1",
                                "verdict-" + REMARK,
                                "NOTED",
                                "answer-" + REMARK,
                                "Te weinig."))
                .statusCode(303);

        var asked = services.last("PUT " + MEETING + "/remarks/" + REMARK + "/settlement");
        assertThat(asked.ifMatch()).isEqualTo("\"1\"");
        assertThat(asked.body()).isEqualTo("{\"verdict\":\"NOTED\",\"answer\":\"Te weinig.\"}");
    }

    @Test
    void a_missing_answer_is_told_at_its_own_field() {
        services.answer("GET " + MEETING + "/remark-round", round(false));
        services.answer(
                "PUT " + MEETING + "/remarks/" + REMARK + "/settlement",
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"answer\",\"message\":\"Leg uit waarom.\"}]}");

        send("", Map.of("remark", REMARK, "version", "1", "verdict-" + REMARK, "NOTED"))
                .statusCode(400)
                .body(containsString("href=\"#answer-" + REMARK + "\""));
    }

    private static String list(boolean open) {
        return """
                {"meetingId":"%s","title":"Wachten","startsAt":"2021-10-12T17:30:00Z","closesAt":"2021-10-26T17:30:00Z","open":%s,
                "items":[{"outcomeId":"%s","kind":"TIP","theme":"trust","text":"Bel elke maand.","remark":null}],"general":null}""".formatted(Meetings.ID, open, POINT);
    }

    private static String round(boolean open) {
        return """
                {"meetingId":"%s","days":14,"openedAt":"2021-10-12T20:30:00Z","closesAt":"2021-10-26T20:30:00Z","open":%s,
                "invited":12,"remarks":1,"unsettled":1,"version":1}""".formatted(Meetings.ID, open);
    }

    private static ValidatableResponse remark(Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .formParams(form)
                .post("/opmerkingen?code=abc")
                .then();
    }

    private static ValidatableResponse takeBack() {
        return given().redirects()
                .follow(false)
                .formParams(Map.of("point", POINT, "id", REMARK, "version", "1"))
                .post("/opmerkingen/terugnemen?code=abc")
                .then();
    }

    private static ValidatableResponse page() {
        return given().header(SignedIn.ROLE, "facilitator").get(WORK).then().statusCode(200);
    }

    private static ValidatableResponse send(String part, Map<String, String> form) {
        return given().header(SignedIn.ROLE, "facilitator")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(WORK + part)
                .then();
    }
}
