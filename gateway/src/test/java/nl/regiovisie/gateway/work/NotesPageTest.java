package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists from paper, the screen for the room, what is about a person, and the page that opens without a network. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class NotesPageTest {

    private static final String MEETING = "/v1/meetings/" + Meetings.ID;
    private static final String WORK = "/werk/bijeenkomsten/" + Meetings.ID;
    private static final String ID = "0190a5d0-0000-7000-8000-000000000c01";

    FakeServices services;

    @BeforeEach
    void a_meeting() {
        services.forget();
        services.answer("GET " + MEETING, Meetings.json("HELD", "2021-10-12T17:30:00Z"));
        services.answer("GET /v1/series", "{\"items\":[],\"next\":null}");
        services.answer("GET /v1/themes", "{\"items\":[{\"id\":\"trust\",\"name\":\"Vertrouwen\",\"position\":1}]}");
    }

    @Test
    void a_list_is_looked_at_before_anything_is_written_down() {
        services.answer("POST " + MEETING + "/outcome-imports", """
                {"items":[{"line":1,"kind":"TIP","theme":"trust","text":"Bel mevrouw Jansen","marks":[{"kind":"NAME","start":4,"length":14}]}],
                "errors":[],"errorTotal":0}""");

        facilitator()
                .multiPart("id", ID)
                .multiPart("text", "- Bel mevrouw Jansen")
                .multiPart("kind", "TIP")
                .multiPart("theme", "trust")
                .multiPart("question", "Wat gaat goed?")
                .post(WORK + "/invoer")
                .then()
                .statusCode(200)
                .body(containsString("Er komt 1 punt bij"))
                .body(containsString("name=\"question\" value=\"Wat gaat goed?\""))
                .body(containsString("een naam"))
                .body(containsString("name=\"text\" value=\"- Bel mevrouw Jansen\""));
        var sent = services.last("POST " + MEETING + "/outcome-imports").json();
        assertThat(sent.get("text").asText()).isEqualTo("- Bel mevrouw Jansen");
        assertThat(sent.get("question").asText()).isEqualTo("Wat gaat goed?");
    }

    @Test
    void what_is_wrong_with_a_file_is_shown_by_line() {
        services.answer("POST " + MEETING + "/outcome-imports", """
                {"items":[],"errors":[{"line":3,"column":2,"name":"thema","message":"Dit thema kennen wij niet."}],"errorTotal":1}""");

        facilitator()
                .multiPart("file", "lijst.csv", "tekst;thema\nBel;geld".getBytes(), "text/csv")
                .multiPart("kind", "TIP")
                .multiPart("theme", "trust")
                .post(WORK + "/invoer")
                .then()
                .statusCode(200)
                .body(containsString("Er zit 1 fout in de lijst"))
                .body(containsString("Dit thema kennen wij niet."))
                .body(not(containsString("/invoer/vastleggen")));
    }

    @Test
    void a_list_is_written_down_with_the_id_of_its_form() {
        services.answer("PUT " + MEETING + "/outcome-imports/" + ID, 201, "{\"added\":1,\"known\":0}");

        facilitator()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("id", ID)
                .formParam("text", "Bel")
                .formParam("file", "")
                .formParam("kind", "TIP")
                .formParam("theme", "trust")
                .post(WORK + "/invoer/vastleggen")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/vastleggen"));
    }

    @Test
    void an_empty_list_is_told_at_its_field() {
        facilitator()
                .multiPart("text", "")
                .multiPart("kind", "TIP")
                .multiPart("theme", "trust")
                .post(WORK + "/invoer")
                .then()
                .statusCode(400)
                .body(containsString("href=\"#text\""));
    }

    @Test
    void what_looks_like_personal_data_is_listed_before_publishing() {
        services.answer("GET " + MEETING + "/outcomes", """
                {"items":[
                {"id":"%s","kind":"TIP","text":"Bel <mevrouw Jansen>","withdrawn":false,"marks":[{"kind":"NAME","start":5,"length":14}]},
                {"id":"%s","kind":"TIP","text":"Niets aan de hand","withdrawn":false,"marks":[]}],"next":null}""".formatted(ID, Meetings.ID));

        facilitator()
                .get(WORK + "/personen")
                .then()
                .statusCode(200)
                .body(containsString(
                        "Bel &lt;<mark class=\"rv-marked\" title=\"een naam\" lang=\"nl\">mevrouw Jansen</mark>&gt;"))
                .body(not(containsString("Niets aan de hand")));
    }

    @Test
    void the_screen_of_the_room_has_a_button_for_each_theme() {
        facilitator()
                .get(WORK + "/scherm")
                .then()
                .statusCode(200)
                .body(containsString("data-theme=\"trust\""))
                .body(containsString("data-question=\"Wat gaat goed?\""))
                .body(containsString("data-meeting=\"" + Meetings.ID + "\""));
    }

    @Test
    void the_worker_that_opens_pages_without_a_network_is_asked_for_each_time() {
        given().get("/werk/bijeenkomsten/offline.js")
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .header("Cache-Control", "no-cache");
    }

    private static RequestSpecification facilitator() {
        return given().header(SignedIn.ROLE, "facilitator").redirects().follow(false);
    }
}
