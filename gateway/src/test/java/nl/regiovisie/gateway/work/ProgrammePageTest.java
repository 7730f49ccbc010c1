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
import nl.regiovisie.gateway.web.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class ProgrammePageTest extends PageTest {

    private static final String ID = "0190a5d0-0000-7000-8000-000000000001";
    private static final String WANT = "018f5a10-0000-7000-8000-0000000000b1";
    private static final String TRAJECTORY = """
            {"id":"%s","provider":{"id":"%s","name":"De Wollen Want"},"phase":{"code":"PLAN","name":"Plan maken"},
            "startedOn":"2026-01-15","endedOn":null,"nextStep":"Bel de bestuurder","nextStepOn":"2026-12-01",
            "history":[{"at":"2026-01-15T10:00:00Z","phase":"ORIENTATION","note":"Kennismaking"},
            {"at":"2026-03-01T10:00:00Z","phase":"PLAN","note":null}],"example":false,"version":1}""".formatted(ID, WANT);

    @BeforeEach
    void programme() {
        services.answer(
                "GET /v1/programmes/2026",
                recording("programme").replace("\"uncoveredRegions\":null", "\"uncoveredRegions\":[\"JZ25\"]"));
        services.answer("GET /v1/trajectories", "{\"items\":[" + TRAJECTORY + "],\"next\":null}");
        services.answer("GET /v1/trajectories/" + ID, TRAJECTORY);
        services.answer(
                "GET /v1/trajectory-phases",
                "{\"items\":[{\"code\":\"ORIENTATION\",\"name\":\"Kennismaken\"},{\"code\":\"PLAN\",\"name\":\"Plan maken\"}]}");
        services.answer("GET /v1/providers", "{\"items\":[{\"id\":\"" + WANT + "\",\"name\":\"De Wollen Want\"}]}");
    }

    @Test
    void who_runs_it_sees_regions_without_a_meeting_and_each_trajectory() {
        page("facilitator", "/werk/programma")
                .statusCode(200)
                .body(containsString("12 van 30"))
                .body(containsString("In 1 van de 42 regio"))
                .body(containsString("href=\"/regios/JZ25\""))
                .body(containsString("De Wollen Want"))
                .body(containsString("Bel de bestuurder (1 december 2026)"))
                .body(not(containsString("Doelen vastleggen")));
        page("council", "/werk/programma").statusCode(403);
    }

    @Test
    void a_steward_sets_targets_and_only_the_year_on_the_page_has_a_version() {
        services.answer("PUT /v1/programmes/2026", recording("programme"));
        services.answer("PUT /v1/programmes/2027", 201, recording("programme"));

        send("/werk/programma", targets("2026", "42")).statusCode(303);
        send("/werk/programma", targets("2027", "42")).statusCode(303);

        assertThat(services.last("PUT /v1/programmes/2026").ifMatch()).isEqualTo("\"0\"");
        assertThat(services.last("PUT /v1/programmes/2027").ifMatch()).isNull();
        assertThat(services.last("PUT /v1/programmes/2027").body())
                .isEqualTo("{\"targets\":[{\"what\":\"REGIONS_WITH_MEETINGS\",\"number\":42},"
                        + "{\"what\":\"ORGANISATIONS_IN_TRAJECTORY\",\"number\":30}]}");
    }

    @Test
    void what_is_no_number_is_told_at_the_field() {
        send("/werk/programma", targets("volgend jaar", "veel"))
                .statusCode(400)
                .body(containsString("href=\"#year\""))
                .body(containsString("href=\"#regions\""))
                .body(containsString("value=\"volgend jaar\""));
    }

    @Test
    void a_trajectory_shows_its_history_the_newest_first() {
        String page = page("facilitator", "/werk/programma/trajecten/" + ID)
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page.substring(page.indexOf("Geschiedenis"))).containsSubsequence("Plan maken", "Kennismaken");
    }

    @Test
    void a_trajectory_is_moved_on_from_a_form() {
        services.answer("PUT /v1/trajectories/" + ID, TRAJECTORY);

        send("/werk/programma/trajecten/" + ID, trajectory("2026-01-15")).statusCode(303);

        assertThat(services.last("PUT /v1/trajectories/" + ID).ifMatch()).isEqualTo("\"1\"");
        assertThat(services.last("PUT /v1/trajectories/" + ID)
                        .json()
                        .get("nextStep")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_new_one_and_its_faults_are_told_at_the_fields() {
        page("facilitator", "/werk/programma/trajecten/nieuw")
                .statusCode(200)
                .body(containsString("name=\"id\" value=\"0"));
        services.answer(
                "PUT /v1/trajectories/" + ID,
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"providerId\",\"message\":\"Kies er een.\"}]}");

        send("/werk/programma/trajecten/nieuw", trajectory("2026-01-15"))
                .statusCode(400)
                .body(containsString("href=\"#provider\""));
        send("/werk/programma/trajecten/nieuw", trajectory("2026-02-30"))
                .statusCode(400)
                .body(containsString("href=\"#startedOn\""));
    }

    private static Map<String, String> targets(String year, String regions) {
        return Map.of("year", year, "regions", regions, "organisations", "30", "shown", "2026", "version", "0");
    }

    private static Map<String, String> trajectory(String startedOn) {
        return Map.of(
                "id", ID, "provider", WANT, "phase", "PLAN", "startedOn", startedOn, "note", "Klaar", "version", "1");
    }

    private static ValidatableResponse page(String role, String address) {
        return given().header(SignedIn.ROLE, role).get(address).then();
    }

    private static ValidatableResponse send(String address, Map<String, String> form) {
        return given().header(SignedIn.ROLE, "steward")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(address)
                .then();
    }
}
