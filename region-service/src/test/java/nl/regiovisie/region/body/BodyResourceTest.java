package nl.regiovisie.region.body;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.region.body.BodyApi.OF_COUNCIL;
import static nl.regiovisie.region.body.BodyApi.as;
import static nl.regiovisie.region.body.BodyApi.facts;
import static nl.regiovisie.region.body.BodyApi.hidden;
import static nl.regiovisie.region.body.BodyApi.listed;
import static nl.regiovisie.region.body.BodyApi.ofCouncil;
import static nl.regiovisie.region.body.BodyApi.provider;
import static nl.regiovisie.region.body.BodyApi.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.testing.StackResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class BodyResourceTest {

    private final String id = UUID.randomUUID().toString();
    private final String address = "/v1/bodies/" + id;

    @BeforeEach
    void ready() {
        BodyApi.ready();
    }

    @Test
    void the_kinds_are_data_with_dutch_names() {
        given().get("/v1/body-kinds")
                .then()
                .statusCode(200)
                .body("items", hasSize(8))
                .body("items[0].code", is("CLIENT_COUNCIL"))
                .body("items.name", hasItem("Netwerk van cliëntambassadeurs"))
                .body("items.plural", hasItem("Adviesraden"));
    }

    @Test
    void a_body_is_registered_hidden_and_only_a_steward_sees_it() {
        steward()
                .body(facts("Jongerenraad De Eend", provider("De Eend")))
                .put(address)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("kind.name", is("Cliëntenraad"))
                .body("provider.name", is("De Eend"))
                .body("municipality", nullValue())
                .body("listed", is(false))
                .body("contactable", is(false));

        steward().get(address).then().statusCode(200);
        given().get(address).then().statusCode(404);
        as("municipality").get(address).then().statusCode(404);
        given().get("/v1/bodies?name=eend").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void a_body_may_belong_to_a_municipality() {
        Map<String, Object> facts = facts("Adviesraad Utrecht", null);
        facts.put("kind", "ADVISORY_COUNCIL");
        facts.put("municipalityCode", "GM0344");

        steward().body(facts).put(address).then().statusCode(201).body("municipality.name", is("Utrecht"));
    }

    @Test
    void the_same_facts_sent_again_are_no_change_and_a_change_says_its_version() {
        UUID provider = provider("De Ooievaar");
        steward().body(facts("Raad De Ooievaar", provider)).put(address);

        steward()
                .body(facts("Raad De Ooievaar", provider))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        steward()
                .body(facts("Anders", provider))
                .put(address)
                .then()
                .statusCode(428)
                .body("current.name", is("Raad De Ooievaar"));
        steward()
                .header("If-Match", "\"0\"")
                .body(facts("Anders", provider))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        steward()
                .header("If-Match", "\"0\"")
                .body(facts("Weer anders", provider))
                .put(address)
                .then()
                .statusCode(412)
                .body("current.name", is("Anders"));
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        Map<String, Object> wrong = facts("", UUID.randomUUID());
        wrong.put("kind", "CLUB");
        wrong.put("municipalityCode", "GM9999");
        wrong.put("regionCodes", List.of("JZ22", "JZ99", "JZ22"));

        steward()
                .body(wrong)
                .put(address)
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "name",
                                "kind",
                                "providerId",
                                "providerId",
                                "municipalityCode",
                                "regionCodes[1]",
                                "regionCodes[2]"))
                .body("errors.message", hasItem(containsString("CLIENT_COUNCIL, CENTRAL_CLIENT_COUNCIL")));
        steward().get(address).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"providerId\":\"nee\"}",
                "{\"regionCodes\":\"JZ22\"}",
                "{\"email\":\"iemand@voorbeeld.example\"}",
                "{\"affiliated\":\"misschien\"}"
            })
    void a_value_that_cannot_be_is_an_error_of_its_field(String body) {
        steward().body(body).put(address).then().statusCode(400).body("errors", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "", "null"})
    void what_is_no_body_at_all_is_refused(String body) {
        steward().body(body).put(address).then().statusCode(400);
    }

    @Test
    void a_listed_body_is_found_by_region_kind_provider_and_any_word_of_its_name() {
        String listed = listed("Ouderraad Het Nijlpaard").replace("/v1/bodies/", "");

        given().get("/v1/bodies?region=JZ26&limit=200").then().body("items.id", hasItem(listed));
        given().get("/v1/bodies?region=JZ01&limit=200").then().body("items.id", not(hasItem(listed)));
        given().get("/v1/bodies?kind=CLIENT_COUNCIL&limit=200").then().body("items.id", hasItem(listed));
        given().get("/v1/bodies?kind=PANEL&limit=200").then().body("items.id", not(hasItem(listed)));
        given().get("/v1/bodies?name=NIJLp").then().body("items.id", contains(listed));
        given().get("/v1/bodies?name=ijlpaard").then().body("items", hasSize(0));
        given().get("/v1/bodies?provider=" + UUID.randomUUID()).then().body("items", hasSize(0));
        given().get("/v1/bodies?provider=x").then().statusCode(400).body("errors.field", contains("provider"));
        given().get("/v1/bodies?cursor=onzin").then().statusCode(400).body("errors.field", contains("cursor"));
        given().get("/v1/bodies?limit=0").then().statusCode(400);
    }

    @Test
    void pages_hold_every_body_once_in_the_order_of_names() {
        List<String> names = List.of("Zebra A", "Zebra B", "Zebra C", "Zebra C", "Zebra D");
        names.forEach(BodyApi::listed);

        assertThat(allNames("/v1/bodies?name=zebra&limit=2")).containsExactlyElementsOf(names);
    }

    @Test
    void its_own_members_choose_what_others_see_and_nobody_else_does() {
        ofCouncil("Raad van ons");
        String other = hidden("Raad van anderen");
        Map<String, Object> entry = Map.of("listed", true, "about", "Wij zijn er.", "website", "https://raad.example");

        as("council")
                .header("If-Match", "*")
                .body(entry)
                .put(OF_COUNCIL + "/directory-entry")
                .then()
                .statusCode(200)
                .body("about", is("Wij zijn er."))
                .body("mine", is(true));
        given().get(OF_COUNCIL)
                .then()
                .statusCode(200)
                .body("website", is("https://raad.example"))
                .body("mine", is(false));
        as("council").body(entry).put(other + "/directory-entry").then().statusCode(403);
        as("council").body(facts("Gekaapt", null)).put(OF_COUNCIL).then().statusCode(403);
        as("council")
                .get("/v1/bodies?mine=true")
                .then()
                .body("items.id", contains(OF_COUNCIL.replace("/v1/bodies/", "")));
    }

    @Test
    void a_body_that_is_not_listed_any_more_is_seen_by_its_own_members_only() {
        ofCouncil("Raad die stopt met tonen");

        as("council")
                .header("If-Match", "*")
                .body(Map.of("listed", false))
                .put(OF_COUNCIL + "/directory-entry")
                .then()
                .statusCode(200)
                .body("about", nullValue());

        given().get(OF_COUNCIL).then().statusCode(404);
        as("council").get(OF_COUNCIL).then().statusCode(200);
    }

    @Test
    void an_entry_is_checked_and_guarded_by_the_version() {
        String body = hidden("Raad De Kraai");

        steward()
                .body(Map.of("listed", true, "about", "x".repeat(2001), "website", "javascript:alert(1)"))
                .put(body + "/directory-entry")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("about", "website"));
        steward()
                .body(Map.of("listed", true))
                .put(body + "/directory-entry")
                .then()
                .statusCode(428)
                .body("current.listed", is(false));
        steward()
                .body(Map.of("listed", true))
                .put(address + "/directory-entry")
                .then()
                .statusCode(404);
    }

    @Test
    void a_closed_body_disappears_for_others_and_can_be_opened_again() {
        UUID provider = provider("De Uil");
        steward().body(facts("Raad De Uil", provider)).put(address);

        steward().delete(address).then().statusCode(428);
        steward()
                .header("If-Match", "\"0\"")
                .delete(address)
                .then()
                .statusCode(200)
                .body("closedOn", notNullValue());
        steward().header("If-Match", "\"0\"").delete(address).then().statusCode(200);
        given().get(address).then().statusCode(404);
        steward()
                .header("If-Match", "*")
                .body(Map.of("listed", true))
                .put(address + "/directory-entry")
                .then()
                .statusCode(409)
                .body("type", endsWith("body-is-closed"));
        steward()
                .header("If-Match", "\"1\"")
                .body(facts("Raad De Uil", provider))
                .put(address)
                .then()
                .statusCode(200)
                .body("closedOn", nullValue());
    }

    @Test
    void others_are_told_each_change_once() {
        UUID provider = provider("De Reiger");
        steward().body(facts("Raad De Reiger", provider)).put(address);
        steward().body(facts("Raad De Reiger", provider)).put(address);
        steward()
                .header("If-Match", "*")
                .body(Map.of("listed", true, "about", "Over ons."))
                .put(address + "/directory-entry");
        steward().header("If-Match", "*").delete(address);

        try (Told told = new Told()) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(told.about(id))
                            .hasSize(3)
                            .satisfiesExactly(
                                    first -> assertThat(first)
                                            .startsWith("nl.regiovisie.body-registered.v1")
                                            .contains("\"listed\":false", "\"providerId\":\"" + provider),
                                    second -> assertThat(second)
                                            .contains("\"listed\":true")
                                            .doesNotContain("Over ons."),
                                    third -> assertThat(third).startsWith("nl.regiovisie.body-closed.v1")));
        }
    }

    @Test
    void everything_can_be_told_once_more_to_a_consumer_that_starts_from_nothing() {
        UUID provider = provider("De Fuut");
        steward().body(facts("Raad De Fuut", provider)).put(address);

        steward()
                .body(Map.of("kinds", List.of("providers", "bodies", "alliances")))
                .post("/v1/snapshots")
                .then()
                .statusCode(200)
                .body("items.kind", containsInAnyOrder("providers", "bodies", "alliances"));

        try (Told told = new Told()) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                assertThat(told.about(id)).hasSize(2);
                assertThat(told.about(provider.toString())).hasSize(2);
            });
        }
    }

    @Test
    void everyone_in_a_list_is_listed() {
        hidden("Verborgen raad");
        listed("Zichtbare raad");

        given().get("/v1/bodies?limit=200").then().body("items.listed", everyItem(is(true)));
    }

    private static List<String> allNames(String first) {
        List<String> names = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page =
                    given().get(first + cursor).then().statusCode(200).extract().jsonPath();
            names.addAll(page.getList("items.name"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return names;
    }
}
