package nl.regiovisie.region.vision;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.region.Api.as;
import static nl.regiovisie.region.Api.step;
import static nl.regiovisie.region.Api.steward;
import static nl.regiovisie.region.Api.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.region.Api;
import nl.regiovisie.region.Heard;
import nl.regiovisie.testing.StackResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class VisionResourceTest {

    private static final String UTRECHT = "/v1/visions/JZ22/versions/";
    private static final String VERSION = "vision-version-registered";
    private static final String ACHTERHOEK = "/v1/visions/JZ25/versions/";

    @Inject
    Pool pool;

    @BeforeEach
    void empty() {
        Api.awaitReady();
        pool.query("truncate vision_version cascade").executeAndAwait();
    }

    @Test
    void each_region_is_told_apart_with_none_a_draft_or_an_adopted_vision() {
        plan(UTRECHT + 1, "municipality", version("Visie 1")).then().statusCode(201);
        Map<String, Object> adopted = version("Oude visie");
        adopted.put("periodFrom", "2024-01-01");
        adopted.put("periodUntil", "2032-12-31");
        adopted.put("adoptedOn", "2023-12-07");
        plan(ACHTERHOEK + 1, "steward", adopted).then().statusCode(201);

        JsonPath all =
                given().get("/v1/visions").then().statusCode(200).extract().jsonPath();

        assertThat(all.getList("items")).hasSize(42);
        assertThat(all.getString(at("JZ22", "status"))).isEqualTo("PREPARATION");
        assertThat(all.getString(at("JZ22", "phase"))).isEqualTo("DRAFT");
        assertThat(all.getString(at("JZ25", "status"))).isEqualTo("IMPLEMENTATION");
        assertThat(all.getInt(at("JZ25", "participants"))).isEqualTo(8);
        assertThat(all.getString(at("JZ01", "status"))).isNull();
    }

    @Test
    void the_same_plan_sent_again_is_no_change_and_another_one_needs_the_version_it_is_based_on() {
        plan(UTRECHT + 1, "municipality", version("Visie"))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"");
        plan(UTRECHT + 1, "municipality", version("Visie"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");

        plan(UTRECHT + 1, "municipality", version("Anders"))
                .then()
                .statusCode(428)
                .body("current.title", is("Visie"));
        as("municipality")
                .header("If-Match", "\"0\"")
                .body(version("Anders"))
                .put(UTRECHT + 1)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as("municipality")
                .header("If-Match", "\"0\"")
                .body(version("Nog anders"))
                .put(UTRECHT + 1)
                .then()
                .statusCode(412)
                .body("current.title", is("Anders"));
    }

    @Test
    void every_wrong_field_is_named() {
        Map<String, Object> wrong = version(" ");
        wrong.put("periodUntil", "2026-12-31");
        wrong.put("regimeCode", "BESTAAT-NIET");
        wrong.put("startedOn", "2099-01-01");
        wrong.put("documentLink", "ftp://nergens");
        wrong.put("consultationCloses", "2026-12-01");

        plan(UTRECHT + 1, "municipality", wrong)
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "title",
                                "periodUntil",
                                "regimeCode",
                                "startedOn",
                                "documentLink",
                                "documentTitle",
                                "consultationOpens"));
    }

    @Test
    void a_municipality_of_another_region_cannot_work_on_it() {
        plan(UTRECHT + 1, "municipality2", version("Visie")).then().statusCode(403);
        plan(UTRECHT + 1, "facilitator", version("Visie")).then().statusCode(403);
        given().contentType("application/json")
                .body(version("Visie"))
                .put(UTRECHT + 1)
                .then()
                .statusCode(401);
    }

    @Test
    void versions_follow_one_another() {
        plan(UTRECHT + 2, "municipality", version("Visie 2"))
                .then()
                .statusCode(409)
                .body("type", endsWith("no-earlier-version"));
        plan(UTRECHT + 1, "municipality", version("Visie 1")).then().statusCode(201);
        plan(UTRECHT + 2, "municipality", version("Visie 2"))
                .then()
                .statusCode(409)
                .body("type", endsWith("earlier-version-open"));
    }

    @Test
    void a_vision_goes_from_preparation_to_adoption_and_ends_the_one_before_it() {
        Heard heard = new Heard();
        Map<String, Object> old = version("Oude visie");
        old.put("periodFrom", "2023-01-01");
        old.put("periodUntil", "2026-12-31");
        old.put("adoptedOn", "2022-11-17");
        plan(UTRECHT + 1, "municipality", old).then().statusCode(201);
        Map<String, Object> plan = version("Nieuwe visie");
        plan.put("consultationOpens", "2026-03-01");
        plan.put("consultationCloses", "2026-04-12");
        plan(UTRECHT + 2, "municipality", plan).then().statusCode(201);
        given().get("/v1/visions/JZ22")
                .then()
                .body("versions[1].status", is("ADJUSTMENT"))
                .body("inForce", is(1));

        stepped(UTRECHT + 2, "DRAFT", "2026-02-01").then().statusCode(200);
        stepped(UTRECHT + 2, "CONSULTATION", "2026-03-01").then().statusCode(200);
        stepped(UTRECHT + 2, "DECISION", "2026-05-01")
                .then()
                .statusCode(200)
                .body("participants", is(1))
                .body("decisions.municipalityName", contains("Utrecht"));
        decided(UTRECHT + 2, "GM0344", "municipality", "ADOPTED", "2026-06-18")
                .then()
                .statusCode(200)
                .body("status", is("ADOPTED"))
                .body("adoptedOn", is("2026-06-18"))
                .body("steps.status", contains("PREPARATION", "DRAFT", "CONSULTATION", "DECISION", "ADOPTED"));

        as("municipality")
                .header("If-Match", "*")
                .body(version("Toch anders"))
                .put(UTRECHT + 2)
                .then()
                .statusCode(409)
                .body("type", endsWith("vision-adopted"));
        try (heard) {
            Awaitility.await().untilAsserted(() -> {
                assertThat(heard.of("JZ22-v1"))
                        .as("taken over, adjusted, superseded")
                        .containsExactly(VERSION, VERSION, VERSION);
                assertThat(heard.of("JZ22-v2"))
                        .containsExactly(VERSION, VERSION, VERSION, VERSION, "municipal-decision-registered", VERSION);
            });
        }
    }

    @Test
    void seven_of_eight_councils_is_not_adopted() {
        plan(ACHTERHOEK + 1, "steward", version("Visie")).then().statusCode(201);
        stepped(ACHTERHOEK + 1, "DRAFT", "2026-02-01").then().statusCode(200);
        List<String> eight = stepped(ACHTERHOEK + 1, "DECISION", "2026-05-01")
                .then()
                .body("decided", is(0))
                .extract()
                .path("decisions.municipalityCode");
        assertThat(eight).hasSize(8);
        eight.stream()
                .limit(7)
                .forEach(code -> decided(ACHTERHOEK + 1, code, "steward", "ADOPTED", "2026-06-01")
                        .then()
                        .statusCode(200));

        given().get(ACHTERHOEK + 1)
                .then()
                .body("status", is("DECISION"))
                .body("decided", is(7))
                .body("participants", is(8));
        stepped(ACHTERHOEK + 1, "ADOPTED", "2026-06-02")
                .then()
                .statusCode(409)
                .body("type", endsWith("decisions-open"))
                .body("open", contains(eight.get(7)));
        decided(ACHTERHOEK + 1, "GM0344", "steward", "ADOPTED", "2026-06-01")
                .then()
                .statusCode(404);
        decided(ACHTERHOEK + 1, eight.get(7), "municipality", "ADOPTED", "2026-06-01")
                .then()
                .statusCode(403);
        decided(ACHTERHOEK + 1, eight.get(7), "steward", "ADOPTED_WITH_MOTION", "2026-06-30")
                .then()
                .statusCode(200)
                .body("adoptedOn", is("2026-06-30"));
    }

    @Test
    void a_decision_that_is_taken_has_a_day_that_is_not_ahead() {
        plan(UTRECHT + 1, "municipality", version("Visie"));
        stepped(UTRECHT + 1, "DRAFT", "2026-02-01");
        stepped(UTRECHT + 1, "DECISION", "2026-05-01");

        decided(UTRECHT + 1, "GM0344", "municipality", "ADOPTED", "2099-01-01")
                .then()
                .statusCode(400)
                .body("errors.field", contains("councilOn"));
        decided(UTRECHT + 1, "GM0344", "municipality", "PENDING", "2099-01-01")
                .then()
                .statusCode(200)
                .body("status", is("DECISION"));
    }

    @Test
    void a_section_is_read_by_others_from_the_consultation_on() {
        Heard heard = new Heard();
        Map<String, Object> plan = version("Visie");
        plan.put("consultationOpens", "2026-03-01");
        plan.put("consultationCloses", "2026-04-12");
        plan(UTRECHT + 1, "municipality", plan).then().statusCode(201);
        UUID passage = UUID.randomUUID();
        Map<String, Object> section = section(passage, "Binnen veertien dagen een vast aanspreekpunt.");

        as("municipality")
                .body(section)
                .put(UTRECHT + "1/sections/waiting-times")
                .then()
                .statusCode(201)
                .body("legalBasis", not(nullValue()));
        as("municipality")
                .body(section)
                .put(UTRECHT + "1/sections/niets")
                .then()
                .statusCode(404);
        as("municipality2")
                .body(section)
                .put(UTRECHT + "1/sections/waiting-times")
                .then()
                .statusCode(403);

        given().get(UTRECHT + "1/sections")
                .then()
                .body("readable", is(false))
                .body("items", hasSize(9))
                .body("items.title", everyItem(nullValue()))
                .body("items.filled", hasItem(true));
        as("municipality").get(UTRECHT + "1/sections").then().body("items[2].title", is("Wachttijden"));

        stepped(UTRECHT + 1, "DRAFT", "2026-02-01");
        stepped(UTRECHT + 1, "CONSULTATION", "2026-03-01").then().statusCode(200);

        given().get(UTRECHT + "1/sections")
                .then()
                .body("readable", is(true))
                .body("items[2].passages[0].id", is(passage.toString()));
        try (heard) {
            Awaitility.await()
                    .untilAsserted(() -> assertThat(heard.of("JZ22-v1"))
                            .as("told once it is public, and not before")
                            .containsExactly(VERSION, VERSION, VERSION, "vision-section-registered"));
        }
    }

    @Test
    void of_two_officers_in_one_section_the_second_sees_what_the_first_wrote() {
        plan(UTRECHT + 1, "municipality", version("Visie"));
        UUID passage = UUID.randomUUID();
        String address = UTRECHT + "1/sections/waiting-times";
        as("municipality").body(section(passage, "Eerst.")).put(address).then().statusCode(201);

        as("municipality")
                .header("If-Match", "\"0\"")
                .body(section(passage, "De eerste."))
                .put(address)
                .then()
                .statusCode(200);
        as("municipality")
                .header("If-Match", "\"0\"")
                .body(section(passage, "De tweede."))
                .put(address)
                .then()
                .statusCode(412)
                .body("current.passages[0].text", is("De eerste."));
    }

    @Test
    void passages_can_change_places_and_keep_their_ids() {
        plan(UTRECHT + 1, "municipality", version("Visie"));
        String address = UTRECHT + "1/sections/governance";
        Map<String, Object> first = Map.of("id", UUID.randomUUID().toString(), "text", "Een");
        Map<String, Object> second = Map.of("id", UUID.randomUUID().toString(), "text", "Twee");
        as("municipality")
                .body(Map.of("title", "Zo", "passages", List.of(first, second)))
                .put(address)
                .then()
                .statusCode(201);

        as("municipality")
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "Zo", "passages", List.of(second, first)))
                .put(address)
                .then()
                .statusCode(200)
                .body("passages.text", contains("Twee", "Een"));
    }

    @Test
    void the_legal_regimes_say_what_belongs_in_a_vision() {
        given().get("/v1/legal-regimes")
                .then()
                .statusCode(200)
                .body("items.code", contains("NVO-2020", "WVBJ-2026"))
                .body("items[1].items.findAll { it.compulsory }.code", hasItem("waiting-times"));
    }

    private static Map<String, Object> section(UUID passage, String text) {
        return Map.of("title", "Wachttijden", "passages", List.of(Map.of("id", passage.toString(), "text", text)));
    }

    private static Response plan(String address, String account, Map<String, Object> plan) {
        return as(account).body(plan).put(address);
    }

    private static Response stepped(String address, String status, String day) {
        return steward().header("If-Match", "*").body(step(status, day)).post(address + "/steps");
    }

    private static Response decided(String address, String code, String account, String outcome, String day) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("outcome", outcome);
        decision.put("councilOn", day);
        return as(account).header("If-Match", "*").body(decision).put(address + "/decisions/" + code);
    }

    private static String at(String code, String field) {
        return "items.find { it.regionCode == '" + code + "' }." + field;
    }
}
