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

/** Standard words are kept, and put in an answer. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class StandardPageTest {

    private static final String OWN = "0190a5d0-0000-7000-8000-000000000b01";
    private static final String OTHER = "0190a5d0-0000-7000-8000-000000000b02";
    private static final String REVIEW = "0190a5d0-0000-7000-8000-000000000b00";
    private static final String FIRST = "0190a5d0-0000-7000-8000-000000000b03";
    private static final String PAGE = "/werk/standaardteksten";

    FakeServices services;

    @BeforeEach
    void words_of_the_municipality_and_of_everyone() {
        services.forget();
        services.answer("GET /v1/standard-rationales", """
            {"items":[{"id":"%s","municipalityCode":"GM0344","title":"Wij onderzoeken dit","text":"Wij zoeken het uit.","version":2},
            {"id":"%s","municipalityCode":null,"title":"Het Rijk","text":"Daar gaat het Rijk over.","version":0}],"next":null}\
            """.formatted(OWN, OTHER));
        FakeReview.show(services, """
            {"id":"%s","municipality":{"code":"GM0344","name":"Utrecht"},"regionCode":"JZ22","occasion":"DRAFTING","status":"OPEN",
            "total":1,"answered":0,"version":1,"items":[{"recommendation":{"id":"%s","number":1,"title":"Bel","text":"Omdat.",
            "theme":{"id":"trust","name":"Vertrouwen"},"support":{"meetings":1,"meetingsInScope":2,"roles":[],"minorityViews":0}},"assessment":null}]}\
            """.formatted(REVIEW, FIRST));
    }

    @Test
    void a_municipality_changes_its_own_words_only() {
        page(PAGE)
                .body(containsString("?tekst=" + OWN))
                .body(containsString("Voor alle gemeenten"))
                .body(not(containsString("?tekst=" + OTHER)));
        page(PAGE + "?tekst=" + OWN).body(containsString("name=\"version\" value=\"2\""));
    }

    @Test
    void words_are_stored_or_told_what_is_wrong_with_them() {
        services.answer("PUT /v1/standard-rationales/" + OWN, "{\"id\":\"" + OWN + "\",\"version\":3}");
        send(PAGE, Map.of("id", OWN, "municipalityCode", "GM0344", "title", "Kort", "text", "Ja.", "version", "2"))
                .statusCode(303);
        assertThat(services.last("PUT /v1/standard-rationales/" + OWN).body())
                .isEqualTo("{\"municipalityCode\":\"GM0344\",\"title\":\"Kort\",\"text\":\"Ja.\"}");

        services.answer(
                "PUT /v1/standard-rationales/" + OWN,
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"title\",\"message\":\"Vul dit"
                        + " in.\"}]}");
        send(PAGE, Map.of("id", OWN, "municipalityCode", "GM0344", "title", "", "text", "Ja.", "version", "3"))
                .statusCode(400)
                .body(containsString("href=\"#title\""));
    }

    @Test
    void they_come_below_what_was_typed_in_an_answer() {
        send(
                        "/werk/beoordelingen/" + REVIEW,
                        Map.of("recommendation", FIRST, "rationale", "Eerst dit.", "standard", OTHER, "insert", "ja"))
                .statusCode(200)
                .body(containsString("Eerst dit.\n\nDaar gaat het Rijk over."));
        send(
                        "/werk/beoordelingen/" + REVIEW + "/samen",
                        Map.of("kies", FIRST, "standard", OWN, "insert", "ja", "outcome", "REJECTED"))
                .statusCode(200)
                .body(containsString("Wij zoeken het uit."))
                .body(containsString("value=\"REJECTED\" checked"));
    }

    private static ValidatableResponse page(String address) {
        return given().header(SignedIn.ROLE, "municipality").get(address).then();
    }

    private static ValidatableResponse send(String address, Map<String, String> form) {
        return given().header(SignedIn.ROLE, "municipality")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(address)
                .then();
    }
}
