package nl.regiovisie.region.renewal;

import static nl.regiovisie.region.renewal.Calls.get;
import static nl.regiovisie.region.renewal.Calls.municipalitiesOn;
import static nl.regiovisie.region.renewal.Calls.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ClassificationResourceTest {

    private static final LocalDate MERGER = LocalDate.now().plusYears(2).withDayOfYear(1);
    private static final String BEFORE = MERGER.minusDays(1).toString();
    private static final String TODAYS = Given.file("municipalities_2025.csv");

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void ready() {
        Calls.waitUntilReady();
        Calls.load(MERGER.toString(), TODAYS, "", Map.of());
    }

    @Test
    void a_classification_with_41_regions_is_seen_first_and_holds_from_its_day_on() {
        String preview = Calls.upload(
                        id, MERGER.toString(), Given.bytes(Given.with41Regions()), Given.MIDDEN_LIMBURG, Map.of())
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("status", equalTo("DRAFT"))
                .body("faultCount", equalTo(0))
                .body("changes.regions", equalTo(41))
                .body("changes.municipalities", equalTo(342))
                .body("changes.regionsVanishing.code", contains("JZ42", "JZ43"))
                .body("changes.regionsVanishing[0].to", contains("JZ44"))
                .extract()
                .path("preview");
        get("/v1/regions?on=" + MERGER).body("items", hasSize(42));

        Calls.apply(id, preview)
                .statusCode(200)
                .body("status", equalTo("APPLIED"))
                .body("appliedAt", notNullValue());
        Calls.apply(id, preview).statusCode(200);

        get("/v1/regions?on=" + BEFORE)
                .body("items", hasSize(42))
                .body("items.code", not(hasItem("JZ44")))
                .body("items.code", hasItems("JZ42", "JZ43"));
        get("/v1/regions?on=" + MERGER)
                .body("items", hasSize(41))
                .body("items.code", hasItem("JZ44"))
                .body("items.code", not(hasItem("JZ42")));
        get("/v1/regions?ended=true&on=" + MERGER).body("items", hasSize(43));
        get("/v1/regions/JZ42?on=" + MERGER)
                .body("displayName", equalTo("Midden-Limburg Oost"))
                .body("validUntil", equalTo(MERGER.toString()))
                .body(
                        "municipalityCount",
                        equalTo(get("/v1/regions/JZ42?on=" + BEFORE).extract().path("municipalityCount")))
                .body("successors.code", contains("JZ44"))
                .body("successors.name", contains("Midden-Limburg"));
        get("/v1/regions/JZ42/municipalities?on=" + MERGER).body("items.code", hasItem("GM0957"));
        get("/v1/regions/JZ44/municipalities?on=" + MERGER).body("items.code", hasItem("GM0957"));
        assertThat(municipalitiesOn(BEFORE)).isEqualTo(342);
        assertThat(municipalitiesOn(MERGER.toString())).isEqualTo(342);
        steward().get("/v1/classifications").then().statusCode(200).body("items.id", hasItem(id.toString()));
    }

    @Test
    void a_plan_that_is_taken_back_gives_the_regions_their_place_on_the_map_again() {
        Calls.load(MERGER.toString(), Given.with41Regions(), Given.MIDDEN_LIMBURG, Map.of());
        get("/v1/regions?on=" + MERGER).body("items", hasSize(41));

        Calls.load(MERGER.toString(), TODAYS, "", Map.of());

        get("/v1/regions?on=" + MERGER).body("items", hasSize(42)).body("items.code", hasItems("JZ42", "JZ43"));
        steward().get("/v1/regions/JZ44?on=" + MERGER).then().statusCode(404);
    }

    @Test
    void only_what_was_seen_is_applied() {
        String seen = Calls.upload(id, MERGER.toString(), Given.bytes(TODAYS), "", Map.of())
                .extract()
                .path("preview");
        Calls.load(MERGER.toString(), TODAYS.replace("GM0050,Zeewolde,JZ12", "GM0050,Zeewolde,JZ08"), "", Map.of());

        Calls.apply(id, seen)
                .statusCode(412)
                .body("current.changes.replaces", contains(MERGER.toString()))
                .body("current.preview", not(equalTo(seen)));
        get("/v1/municipalities/GM0050").body("memberships.regionCode", contains("JZ08", "JZ12", "JZ08"));
    }

    @Test
    void with_any_fault_nothing_is_applied() {
        String seen = Calls.upload(
                        id,
                        MERGER.toString(),
                        Given.bytes(TODAYS.replace("GM0050,Zeewolde,JZ12", "GM0050,Zeewolde,JZ99")),
                        "",
                        Map.of())
                .statusCode(201)
                .body("faultCount", equalTo(1))
                .body("faults[0].file", equalTo("municipalities"))
                .body("faults[0].name", equalTo("region_code"))
                .extract()
                .path("preview");

        Calls.apply(id, seen)
                .statusCode(409)
                .body("type", equalTo("/problems/classification-has-faults"))
                .body("current.faults", hasSize(1));
        get("/v1/municipalities/GM0050").body("memberships.regionCode", contains("JZ08", "JZ12"));
    }

    @Test
    void a_draft_takes_other_files_from_who_saw_the_newest_state_and_an_applied_one_takes_none() {
        byte[] first = Given.bytes(TODAYS);
        byte[] other = Given.bytes(TODAYS.replace("Zeewolde", "Zeewoude"));
        Calls.upload(id, MERGER.toString(), first, "", Map.of()).statusCode(201);
        Calls.upload(id, MERGER.toString(), first, "", Map.of()).statusCode(200);
        Calls.upload(id, MERGER.toString(), other, "", Map.of())
                .statusCode(428)
                .body("current.id", equalTo(id.toString()));
        String preview = steward()
                .header("If-Match", "\"0\"")
                .body(Calls.body(MERGER.toString(), other, "", Map.of()))
                .put("/v1/classifications/" + id)
                .then()
                .statusCode(200)
                .body("changes.municipalitiesRenamed[0].to", contains("Zeewoude"))
                .extract()
                .path("preview");
        steward()
                .header("If-Match", "\"0\"")
                .body(Calls.body(MERGER.toString(), first, "", Map.of()))
                .put("/v1/classifications/" + id)
                .then()
                .statusCode(412);
        Calls.apply(id, preview).statusCode(200);

        get("/v1/municipalities?name=Zeewou&on=" + MERGER).body("items", hasSize(1));
        get("/v1/municipalities?name=Zeewou&on=" + BEFORE).body("items", hasSize(0));
        get("/v1/municipalities/GM0050").body("name", equalTo("Zeewolde"));
        steward()
                .header("If-Match", "*")
                .body(Calls.body(MERGER.toString(), first, "", Map.of()))
                .put("/v1/classifications/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/classification-applied"));
    }

    @Test
    void what_is_not_filled_in_rightly_is_named() {
        steward()
                .body("{\"validFrom\":\"2020-12-31\",\"successors\":{\"GM1\":\"GM0344\"}}")
                .put("/v1/classifications/" + id)
                .then()
                .statusCode(400)
                .body("errors.field", contains("validFrom", "municipalities", "successors.GM1"));
        Calls.apply(id, "abc").statusCode(404);
        steward().get("/v1/classifications/" + id).then().statusCode(404);
        steward().get("/v1/classifications?cursor=bm9wZQ").then().statusCode(400);
    }

    @Test
    void files_of_every_kind_are_answered_with_what_is_wrong_and_change_nothing() {
        Calls.upload(id, MERGER.toString(), TODAYS.getBytes(Charset.forName("windows-1252")), "", Map.of())
                .statusCode(201)
                .body("faultCount", equalTo(0))
                .body("encoding", equalTo("windows-1252"));
        Calls.upload(UUID.randomUUID(), MERGER.toString(), Given.bytes("\uFEFF" + TODAYS), "", Map.of())
                .body("faultCount", equalTo(0))
                .body("encoding", equalTo("UTF-8"));
        Calls.upload(UUID.randomUUID(), MERGER.toString(), Given.bytes(TODAYS.replace(',', '\t')), "", Map.of())
                .statusCode(201)
                .body("changes", nullValue())
                .body("faults[0].line", equalTo(1))
                .body("faults[0].message", containsString("gescheiden met tabs"));
        String many = "gm_code;name;region_code\n" + "GM0014;Groningen;JZ01\n".repeat(100_000);
        Calls.upload(UUID.randomUUID(), MERGER.toString(), Given.bytes(many), "", Map.of())
                .statusCode(201)
                .body("faultCount", equalTo(99_999 + 341))
                .body("faults", hasSize(1_000 + 341));
        assertThat(municipalitiesOn(MERGER.toString())).isEqualTo(342);
    }

    @Test
    void a_steward_says_which_municipality_speaks_for_a_region_and_from_when() {
        Map<String, String> utrecht = Map.of("municipalityCode", "GM0344", "validFrom", "2024-01-01");
        String path = "/v1/regions/JZ22/contact-municipality";

        steward().body(utrecht).put(path).then().statusCode(428).body("current.code", equalTo("JZ22"));
        String etag = get("/v1/regions/JZ22").extract().header("ETag");
        steward().header("If-Match", etag).body(utrecht).put(path).then().statusCode(200);
        steward().body(utrecht).put(path).then().statusCode(200).body("contactMunicipality.name", equalTo("Utrecht"));
        steward()
                .header("If-Match", etag)
                .body(Map.of("municipalityCode", "GM0344", "validFrom", "2025-01-01"))
                .put(path)
                .then()
                .statusCode(412);
        steward()
                .header("If-Match", "*")
                .body(Map.of("municipalityCode", "GM0014", "validFrom", "2020-01-01"))
                .put(path)
                .then()
                .statusCode(400)
                .body("errors.field", contains("validFrom", "municipalityCode"));
        get("/v1/regions/JZ22?on=2023-12-31").body("contactMunicipality", nullValue());
        get("/v1/regions/JZ22?on=2024-01-01").body("contactMunicipality.code", equalTo("GM0344"));
    }
}
