package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class ImportPageTest {

    private static final String ID = "0190a5d0-0000-7000-8000-000000000001";
    private static final String ADDRESS = "/werk/raden/invoeren/" + ID;
    private static final String FILE = "name;kind;regions\nCliëntenraad;panel;JZ22\n";
    private static final String SOUND = """
            {"id":"%s","applied":false,"added":[{"line":2,"name":"Raad <b>","organisation":"Utrecht"}],"changed":[],
            "providers":["Nieuw"],"addedCount":1,"changedCount":0,"unchanged":3,"errors":[],"errorTotal":0,
            "preview":"abc","version":0}""".formatted(ID);

    FakeServices services;

    @BeforeEach
    void forget() {
        services.forget();
    }

    @Test
    void a_file_goes_to_the_service_byte_for_byte() {
        services.answer("PUT /v1/body-imports/" + ID, 201, SOUND);

        upload(FILE.getBytes(UTF_8)).statusCode(303).header("Location", containsString(ADDRESS));

        assertThat(services.last("PUT /v1/body-imports/" + ID)
                        .json()
                        .get("file")
                        .asText())
                .isEqualTo(Base64.getEncoder().encodeToString(FILE.getBytes(UTF_8)));
    }

    @Test
    void no_file_is_told_at_the_field() {
        upload(new byte[0]).statusCode(400).body(containsString("href=\"#file\""));
    }

    @Test
    void a_preview_shows_what_would_change_and_applies_just_that() {
        services.answer("GET /v1/body-imports/" + ID, SOUND);
        services.answer("PUT /v1/body-imports/" + ID + "/application", SOUND);

        page().statusCode(200)
                .body(containsString("1 nieuw, 0 gewijzigd, 3 blijven zoals ze zijn."))
                .body(containsString("Raad &lt;b&gt;"))
                .body(containsString("name=\"preview\" value=\"abc\""));
        apply("abc").statusCode(303);

        assertThat(services.last("PUT /v1/body-imports/" + ID + "/application").body())
                .isEqualTo("{\"preview\":\"abc\"}");
    }

    @Test
    void errors_stand_with_line_and_column_and_nothing_can_be_applied() {
        services.answer("GET /v1/body-imports/" + ID, """
                {"id":"%s","applied":false,"added":[],"changed":[],"providers":[],"addedCount":0,"changedCount":0,
                "unchanged":0,"errors":[{"line":12,"column":3,"name":"regions","message":"Die regio kennen wij niet."}],
                "errorTotal":1001,"preview":"abc","version":0}""".formatted(ID));

        page().body(containsString("Er zitten 1001 fouten in het bestand"))
                .body(containsString("3 (regions)"))
                .body(containsString("En nog 1000 fouten."))
                .body(not(containsString("name=\"preview\"")));
    }

    @Test
    void when_the_register_changed_meanwhile_the_new_preview_is_shown() {
        services.answer("GET /v1/body-imports/" + ID, SOUND.replace("abc", "def"));
        services.answer(
                "PUT /v1/body-imports/" + ID + "/application",
                412,
                "{\"title\":\"Gewijzigd\",\"status\":412,\"detail\":\"Er is intussen iets veranderd.\"}");

        apply("abc")
                .statusCode(412)
                .body(containsString("Er is intussen iets veranderd."))
                .body(containsString("value=\"def\""));
    }

    @Test
    void only_a_steward_reads_files() {
        given().header(SignedIn.ROLE, "council")
                .get("/werk/raden/invoeren")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse upload(byte[] file) {
        return given().header(SignedIn.ROLE, "steward")
                .redirects()
                .follow(false)
                .multiPart(new MultiPartSpecBuilder(ID)
                        .controlName("id")
                        .emptyFileName()
                        .build())
                .multiPart("file", "raden.csv", file, "text/csv")
                .post("/werk/raden/invoeren")
                .then();
    }

    private static ValidatableResponse page() {
        return given().header(SignedIn.ROLE, "steward").get(ADDRESS).then();
    }

    private static ValidatableResponse apply(String preview) {
        return given().header(SignedIn.ROLE, "steward")
                .redirects()
                .follow(false)
                .formParam("preview", preview)
                .post(ADDRESS)
                .then();
    }
}
