package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class ParticipantsPageTest {

    private static final String PAGE = "/werk/bijeenkomsten/" + Meetings.ID + "/deelnemers";
    private static final String API = "/v1/meetings/" + Meetings.ID;
    private static final String ZOE = "0190a5d0-0000-7000-8000-0000000000c1";
    private static final String AAD = "0190a5d0-0000-7000-8000-0000000000c2";
    private static final String BEA = "0190a5d0-0000-7000-8000-0000000000c3";

    FakeServices services;

    @BeforeEach
    void three_people() {
        services.forget();
        services.answer("GET " + API, Meetings.json("PLANNED", "2031-01-14T18:30:00Z"));
        services.answer(
                "GET /v1/participant-roles",
                "{\"items\":[{\"id\":\"caregiver\",\"name\":\"Opvoeder\",\"plural\":\"Opvoeders\",\"position\":5}],\"next\":null}");
        services.answer(
                "GET " + API + "/registration-counts",
                "{\"meetingId\":\"" + Meetings.ID
                        + "\",\"seats\":2,\"registered\":2,\"waiting\":1,\"closed\":null,\"roles\":[{\"role\":\"caregiver\",\"registered\":2,\"present\":1}]}");
        services.answer(
                "GET " + API + "/registrations",
                "{\"items\":[" + person(ZOE, "Zoë", "REGISTERED", false) + "," + person(AAD, "Aad", "REGISTERED", true)
                        + "," + person(BEA, "Bea", "WAITING", false) + "],\"next\":null}");
    }

    @Test
    void people_stand_by_name_and_who_waits_stands_apart() {
        Document page = Jsoup.parse(page().extract().asString());

        assertThat(page.select("table th[scope=row]").eachText()).containsExactly("Aad", "Zoë", "Bea");
        assertThat(page.select("input[name=present][checked]").eachAttr("value"))
                .containsExactly(AAD);
        assertThat(page.select("aside dl div").text()).isEqualTo("Opvoeders 1 van 2");
        assertThat(page.text()).contains("2 van 2 plaatsen zijn bezet. 1 iemand wacht op een plaats.");
    }

    @Test
    void only_what_changed_is_sent_so_that_two_can_tick_at_two_doors() {
        services.answer("PUT " + API + "/registrations/" + ZOE + "/presence", person(ZOE, "Zoë", "REGISTERED", true));
        services.answer("PUT " + API + "/registrations/" + BEA + "/presence", person(BEA, "Bea", "WAITING", true));

        post("", Map.of("was", List.of(AAD), "present", List.of(AAD, ZOE, BEA))).statusCode(303);

        assertThat(services.last("PUT " + API + "/registrations/" + ZOE + "/presence")
                        .json()
                        .toString())
                .isEqualTo("{\"present\":true}");
        assertThat(services.count("PUT " + API + "/registrations/" + AAD + "/presence"))
                .isZero();
    }

    @Test
    void one_who_withdrew_meanwhile_costs_nobody_else_the_tick() {
        services.answer(
                "PUT " + API + "/registrations/" + ZOE + "/presence",
                409,
                "{\"title\":\"Kan niet\",\"status\":409,\"detail\":\"Deze deelnemer heeft zich afgemeld.\"}");
        services.answer("PUT " + API + "/registrations/" + BEA + "/presence", person(BEA, "Bea", "WAITING", true));

        post("", Map.of("present", List.of(ZOE, BEA)))
                .statusCode(409)
                .body(containsString("Deze deelnemer heeft zich afgemeld."));

        assertThat(services.count("PUT " + API + "/registrations/" + BEA + "/presence"))
                .isEqualTo(1);
    }

    @Test
    void somebody_at_the_door_is_added_once_and_a_mistake_keeps_what_was_typed() {
        String call = "PUT " + API + "/walk-ins/" + BEA;
        Map<String, Object> form =
                Map.of("id", BEA, "name", "Wim", "role", "caregiver", "email", "", "organisation", "");
        services.answer(call, person(BEA, "Wim", "REGISTERED", true));

        post("/erbij", form).statusCode(303);
        assertThat(services.last(call).json().toString())
                .isEqualTo("{\"name\":\"Wim\",\"email\":null,\"role\":\"caregiver\",\"organisation\":null}");

        services.answer(
                call,
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"role\",\"message\":\"Vul dit in.\"}]}");
        post("/erbij", form)
                .statusCode(400)
                .body(containsString("value=\"Wim\""))
                .body(containsString("href=\"#role\""));
    }

    @Test
    void a_meeting_without_anybody_says_what_will_come() {
        services.answer("GET " + API + "/registrations", "{\"items\":[],\"next\":null}");

        page().statusCode(200).body(containsString("Niemand meldde zich nog aan."));
    }

    @Test
    void another_role_sees_nothing() {
        given().header(SignedIn.ROLE, "editor").get(PAGE).then().statusCode(403);
    }

    private static ValidatableResponse page() {
        return given().header(SignedIn.ROLE, "facilitator").get(PAGE).then();
    }

    private static ValidatableResponse post(String path, Map<String, Object> form) {
        return given().header(SignedIn.ROLE, "facilitator")
                .formParams(form)
                .redirects()
                .follow(false)
                .post(PAGE + path)
                .then();
    }

    private static String person(String id, String name, String state, boolean present) {
        return """
                {"id":"%s","state":"%s","turn":1,"name":"%s","email":"x@voorbeeld.example","role":"caregiver","capacity":"SELF",
                 "organisation":null,"bodyId":null,"needs":["WHEELCHAIR"],"otherNeeds":null,"present":%s,"registeredAt":"2031-01-01T10:00:00Z"}""".formatted(id, state, name, present);
    }
}
