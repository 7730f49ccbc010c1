package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class ClassificationPageTest {

    private static final String ID = "0190a5d0-0000-7000-8000-000000000041";
    private static final String PATH = "/v1/classifications/" + ID;
    private static final String CSV = "gm_code;name;region_code\nGM0014;Groningen;JZ01\n";
    private static final String NONE_CHANGED = """
            "regionsAppearing":[],"regionsVanishing":[],"regionsRenamed":[],"municipalitiesAppearing":[],
            "municipalitiesVanishing":[],"municipalitiesMoving":[],"municipalitiesRenamed":[],"replaces":[]}""";
    private static final String MERGER = """
            {"regions":41,"municipalities":342,
            "regionsAppearing":[{"code":"JZ44","name":"Midden-Limburg","from":null,"to":[]}],
            "regionsVanishing":[{"code":"JZ42","name":"Midden-Limburg Oost","from":null,"to":["JZ44"]}],
            "regionsRenamed":[],"municipalitiesAppearing":[],
            "municipalitiesVanishing":[{"code":"GM0050","name":"Zeewolde","from":"JZ12","to":["GM0034"]}],
            "municipalitiesMoving":[{"code":"GM0957","name":"Roermond","from":"JZ42","to":["JZ44"]}],
            "municipalitiesRenamed":[],"replaces":["2028-01-01"]}""";

    FakeServices services;

    @BeforeEach
    void register() {
        services.forget();
        services.answer("GET /v1/classifications", "{\"items\":[],\"next\":null}");
        services.answer("GET /v1/regions", """
                {"items":[{"code":"JZ42","displayName":"Midden-Limburg Oost","provinces":["Limburg"],"municipalityCount":4}]}""");
    }

    @Test
    void a_steward_finds_the_page_from_the_start_and_nobody_else_gets_in() {
        page("/werk").statusCode(200).body(containsString("href=\"/werk/indelingen\""));
        page("/werk/indelingen").statusCode(200).body(containsString("Er is nog geen indeling ingelezen"));
        given().header(SignedIn.ROLE, "editor").get("/werk/indelingen").then().statusCode(403);
    }

    @Test
    void the_bytes_of_the_files_go_to_the_service_as_they_are() {
        byte[] windows = CSV.replace("Groningen", "Súdwest").getBytes(Charset.forName("windows-1252"));
        services.answer("PUT " + PATH, 201, classification("DRAFT", 0, "[]", MERGER));

        form().multiPart("id", ID)
                .multiPart("validFrom", "2028-01-01")
                .multiPart("municipalities", "indeling.csv", windows, "text/csv")
                .post("/werk/indelingen")
                .then()
                .statusCode(303)
                .header("Location", containsString("/werk/indelingen/" + ID));

        var asked = services.last("PUT " + PATH).json();
        assertThat(asked.get("validFrom").asText()).isEqualTo("2028-01-01");
        assertThat(Base64.getDecoder().decode(asked.get("municipalities").asText()))
                .isEqualTo(windows);
        assertThat(asked.get("regions").isNull()).isTrue();
    }

    @Test
    void without_a_day_or_a_file_nothing_is_sent_and_the_page_says_what_is_missing() {
        form().multiPart("id", ID)
                .multiPart("validFrom", "2028-02-30")
                .multiPart("municipalities", "", new byte[0], "application/octet-stream")
                .post("/werk/indelingen")
                .then()
                .statusCode(400)
                .body(containsString("href=\"#validFrom\""))
                .body(containsString("href=\"#municipalities\""))
                .body(containsString("value=\"" + ID + "\""));
        assertThat(services.count("PUT " + PATH)).isZero();
    }

    @Test
    void what_changes_is_told_with_names_and_can_be_applied() {
        services.answer("GET " + PATH, classification("DRAFT", 0, "[]", MERGER));

        page("/werk/indelingen/" + ID)
                .statusCode(200)
                .body(containsString("Indeling vanaf 1 januari 2028"))
                .body(containsString("41 jeugdregio&#39;s en 342 gemeenten"))
                .body(containsString("Midden-Limburg Oost (JZ42): haar gemeenten gaan naar Midden-Limburg"))
                .body(containsString("Roermond (GM0957) van Midden-Limburg Oost naar Midden-Limburg"))
                .body(containsString("Zeewolde (GM0050) gaat op in GM0034"))
                .body(containsString("Er stond al een verandering klaar voor 1 januari 2028"))
                .body(containsString("name=\"preview\" value=\"abc123\""));
    }

    @Test
    void mistakes_stand_with_their_line_and_nothing_can_be_applied() {
        String faults = """
                [{"file":null,"line":null,"column":null,"name":"validFrom","message":"Kies een latere dag."},
                {"file":"municipalities","line":12,"column":3,"name":"region_code","message":"<b>JZ99</b> kennen wij niet."},
                {"file":"municipalities","line":null,"column":null,"name":"GM0050","message":"Zeewolde (GM0050) staat niet in het bestand."}]""";
        services.answer("GET " + PATH, classification("DRAFT", 1_000, faults, MERGER));

        page("/werk/indelingen/" + ID)
                .statusCode(200)
                .body(containsString("Gemeenten, regel 12"))
                .body(containsString("kolom 3 (region_code)"))
                .body(containsString("&lt;b&gt;JZ99"))
                .body(containsString("name=\"successor-GM0050\""))
                .body(containsString("En nog 997 andere"))
                .body(not(containsString("name=\"preview\"")));
    }

    @Test
    void a_successor_is_added_to_what_was_filled_in_before_and_the_files_stay() {
        services.answer("GET " + PATH, classification("DRAFT", 0, "[]", MERGER));
        services.answer("PUT " + PATH, classification("DRAFT", 0, "[]", MERGER));

        form().formParam("version", "3")
                .formParam("validFrom", "2029-01-01")
                .formParam("successor-GM0050", "GM0034")
                .formParam("successor-GM0060", "")
                .post("/werk/indelingen/" + ID)
                .then()
                .statusCode(303);

        var asked = services.last("PUT " + PATH);
        assertThat(asked.ifMatch()).isEqualTo("\"3\"");
        assertThat(asked.json().get("municipalities").isNull()).isTrue();
        assertThat(asked.json().get("successors").toString())
                .isEqualTo("{\"GM0001\":\"GM0002\",\"GM0050\":\"GM0034\"}");
    }

    @Test
    void applying_names_what_was_seen_and_when_that_has_changed_the_new_state_is_shown() {
        services.answer("GET " + PATH, classification("DRAFT", 0, "[]", MERGER));
        services.answer("PUT " + PATH + "/application", classification("APPLIED", 0, "[]", MERGER));

        apply().statusCode(303).header("Location", containsString("/werk/indelingen/" + ID));
        assertThat(services.last("PUT " + PATH + "/application")
                        .json()
                        .get("preview")
                        .asText())
                .isEqualTo("abc123");

        services.answer(
                "PUT " + PATH + "/application",
                412,
                "{\"title\":\"Iemand was u voor\",\"status\":412,\"detail\":\"Bekijk de nieuwe stand.\"}");
        apply().statusCode(412).body(containsString("Bekijk de nieuwe stand.")).body(containsString("Midden-Limburg"));
    }

    @Test
    void a_file_that_cannot_be_read_and_one_in_an_old_encoding_are_said_to_be_so() {
        services.answer(
                "GET " + PATH,
                classification(
                                "DRAFT",
                                1,
                                "[{\"file\":\"municipalities\",\"line\":1,\"message\":\"Dit bestand is leeg.\"}]",
                                "null")
                        .replace("UTF-8", "windows-1252"));

        page("/werk/indelingen/" + ID)
                .statusCode(200)
                .body(containsString("niet goed te lezen"))
                .body(containsString("Gemeenten, regel 1<"))
                .body(containsString("windows-1252"));
    }

    @Test
    void an_applied_one_only_tells_what_it_did() {
        services.answer(
                "GET " + PATH,
                classification("APPLIED", 0, "[]", "{\"regions\":42,\"municipalities\":342," + NONE_CHANGED));

        page("/werk/indelingen/" + ID)
                .statusCode(200)
                .body(containsString("Toegepast: 42 jeugdregio&#39;s en 342 gemeenten."))
                .body(not(containsString("<form class=\"rv-panel")));
    }

    @Test
    void everything_can_be_told_again() {
        services.answer(
                "POST /v1/snapshots",
                "{\"items\":[{\"kind\":\"regions\",\"events\":42},{\"kind\":\"bodies\",\"events\":8}]}");

        form().post("/werk/indelingen/opnieuw-versturen")
                .then()
                .statusCode(303)
                .header("Location", containsString("verstuurd=50"));
        page("/werk/indelingen?verstuurd=50").body(containsString("50 berichten staan klaar"));
    }

    private static String classification(String status, int faultCount, String faults, String changes) {
        return """
                {"id":"%s","status":"%s","validFrom":"2028-01-01","faultCount":%d,"faults":%s,"encoding":"UTF-8",
                "successors":{"GM0001":"GM0002"},"preview":"abc123","appliedAt":null,"version":3,"changes":%s}""".formatted(ID, status, faultCount, faults, changes);
    }

    private static ValidatableResponse apply() {
        return form().formParam("preview", "abc123")
                .post("/werk/indelingen/" + ID + "/toepassen")
                .then();
    }

    private static RequestSpecification form() {
        return given().header(SignedIn.ROLE, "steward").redirects().follow(false);
    }

    private static ValidatableResponse page(String address) {
        return given().header(SignedIn.ROLE, "steward").get(address).then();
    }
}
