package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keeping the series and the kinds that facilitators choose from. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class MeetingListsPageTest {

    private static final String SERIES = "/werk/reeksen";
    private static final String KINDS = "/werk/soorten-bijeenkomsten";
    private static final String AUTUMN = """
            {"id":"najaar-2026","name":"Najaar 2026","description":null,"startsOn":"2026-10-01","endsOn":null,"example":true,"version":2}""";
    private static final String TRAINING = """
            {"id":"TRAINING","name":"Training","description":"Om te leren.","needsRegion":false,"affiliatedOnly":true,"position":3,"version":1}""";

    FakeServices services;

    @BeforeEach
    void a_series_and_a_kind() {
        services.forget();
        services.answer("GET /v1/series", "{\"items\":[" + AUTUMN + "],\"next\":null}");
        services.answer(
                "GET /v1/themes",
                "{\"items\":[{\"id\":\"vertrouwen\",\"name\":\"Vertrouwen\"},{\"id\":\"toegang\",\"name\":\"Toegang\"}]}");
        services.answer("GET /v1/meeting-kinds", "{\"items\":[" + TRAINING + "],\"next\":null}");
    }

    @Test
    void only_who_may_keep_them_gets_the_pages() {
        given().header(SignedIn.ROLE, "facilitator").get(SERIES).then().statusCode(403);
        given().header(SignedIn.ROLE, "editor").get(KINDS).then().statusCode(403);

        page("editor", SERIES).body(containsString("1 reeks"));
        page("steward", KINDS).body(containsString("1 soort"));
    }

    @Test
    void the_start_page_of_who_may_leads_to_them() {
        services.answer("GET /v1/contributions", "{\"items\":[],\"next\":null}");
        services.answer("GET /v1/submissions", "{\"items\":[],\"next\":null}");
        services.answer("GET /v1/replies", "{\"items\":[],\"next\":null}");

        page("steward", "/werk").body(allOf(containsString(SERIES), containsString(KINDS)));
        page("editor", "/werk").body(allOf(containsString(SERIES), not(containsString(KINDS))));
    }

    @Test
    void a_new_series_gets_its_id_from_its_name() {
        services.answer("PUT /v1/series/voorjaar-2027", 201, AUTUMN.replace("najaar-2026", "voorjaar-2027"));

        send("editor", SERIES, Map.of("id", "", "version", "", "name", "Vóórjaar 2027!", "startsOn", "2027-03-01"))
                .statusCode(303)
                .header("Location", endsWith("/werk/reeksen#voorjaar-2027"));

        var sent = services.last("PUT /v1/series/voorjaar-2027");
        assertThat(sent.ifMatch()).isNull();
        assertThat(sent.body())
                .isEqualTo(
                        "{\"name\":\"Vóórjaar 2027!\",\"description\":null,\"startsOn\":\"2027-03-01\",\"endsOn\":null,\"themes\":[],\"example\":false}");
    }

    @Test
    void a_series_is_changed_as_it_was_seen_and_stays_an_example() {
        services.answer("PUT /v1/series/najaar-2026", AUTUMN);

        page("editor", SERIES + "?reeks=najaar-2026").body(containsString("name=\"example\" value=\"ja\""));
        send("editor", SERIES, Map.of("id", "najaar-2026", "version", "2", "name", "Herfst", "example", "ja"))
                .statusCode(303);

        var sent = services.last("PUT /v1/series/najaar-2026");
        assertThat(sent.ifMatch()).isEqualTo("\"2\"");
        assertThat(sent.json().get("example").asBoolean()).isTrue();
    }

    @Test
    void an_editor_chooses_which_themes_a_series_offers() {
        String some = AUTUMN.replace("\"example\"", "\"themes\":[\"toegang\"],\"example\"");
        services.answer("GET /v1/series", "{\"items\":[" + some + "],\"next\":null}");
        services.answer("PUT /v1/series/najaar-2026", some);

        page("editor", SERIES + "?reeks=najaar-2026")
                .body(containsString("value=\"toegang\" checked"))
                .body(not(containsString("value=\"vertrouwen\" checked")));
        send("editor", SERIES, Map.of("id", "najaar-2026", "version", "2", "name", "Herfst", "themes", "vertrouwen"))
                .statusCode(303);

        assertThat(services.last("PUT /v1/series/najaar-2026").json().get("themes"))
                .hasToString("[\"vertrouwen\"]");
    }

    @Test
    void a_series_that_is_there_already_is_told_at_the_name_and_what_was_typed_stays() {
        services.answer(
                "PUT /v1/series/najaar-2026", 428, "{\"title\":\"Versie\",\"status\":428,\"current\":" + AUTUMN + "}");

        send("editor", SERIES, Map.of("id", "", "version", "", "name", "Najaar 2026", "description", "Iets anders"))
                .statusCode(400)
                .body(containsString("href=\"#name\""))
                .body(containsString("Iets anders"));
    }

    @Test
    void who_changes_a_series_after_somebody_else_sees_that_and_can_store_it_again() {
        services.answer(
                "PUT /v1/series/najaar-2026",
                412,
                "{\"title\":\"Veranderd\",\"status\":412,\"detail\":\"Iemand anders veranderde dit.\",\"current\":"
                        + AUTUMN + "}");

        send("editor", SERIES, Map.of("id", "najaar-2026", "version", "1", "name", "Herfst"))
                .statusCode(412)
                .body(containsString("Iemand anders veranderde dit."))
                .body(containsString("name=\"version\" value=\"2\""))
                .body(containsString("value=\"Herfst\""));
    }

    @Test
    void a_name_without_letters_and_a_day_that_does_not_exist_are_told_at_once() {
        send("editor", SERIES, Map.of("id", "", "version", "", "name", "!!", "endsOn", "2027-02-30"))
                .statusCode(400)
                .body(containsString("href=\"#name\""))
                .body(containsString("href=\"#endsOn\""));
    }

    @Test
    void a_new_kind_stands_behind_the_others_and_gets_its_id_from_its_name() {
        services.answer("PUT /v1/meeting-kinds/K_18_PLUS_AVOND", 201, TRAINING);

        page("steward", KINDS)
                .body(containsString("name=\"position\" type=\"text\" inputmode=\"numeric\" value=\"4\""));
        send(
                        "steward",
                        KINDS,
                        Map.of(
                                "id",
                                "",
                                "version",
                                "",
                                "name",
                                "18-plus avond",
                                "description",
                                "Praten",
                                "needsRegion",
                                "ja",
                                "position",
                                "4"))
                .statusCode(303);

        assertThat(services.last("PUT /v1/meeting-kinds/K_18_PLUS_AVOND").body())
                .isEqualTo(
                        "{\"name\":\"18-plus avond\",\"description\":\"Praten\",\"needsRegion\":true,\"affiliatedOnly\":false,\"position\":4}");
    }

    @Test
    void what_the_service_refuses_about_a_kind_is_told_at_its_field() {
        services.answer(
                "PUT /v1/meeting-kinds/TRAINING",
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"description\",\"message\":\"Vul dit in.\"}]}");

        page("steward", KINDS + "?soort=TRAINING").body(containsString("Om te leren."));
        send("steward", KINDS, Map.of("id", "TRAINING", "version", "1", "name", "Training", "position", "veel"))
                .statusCode(400)
                .body(containsString("href=\"#position\""));
        send("steward", KINDS, Map.of("id", "TRAINING", "version", "1", "name", "Training", "position", "3"))
                .statusCode(400)
                .body(containsString("href=\"#description\""));
    }

    private static ValidatableResponse page(String role, String address) {
        return given().header(SignedIn.ROLE, role).get(address).then().statusCode(200);
    }

    private static ValidatableResponse send(String role, String address, Map<String, String> form) {
        return given().header(SignedIn.ROLE, role)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(form)
                .post(address)
                .then();
    }
}
