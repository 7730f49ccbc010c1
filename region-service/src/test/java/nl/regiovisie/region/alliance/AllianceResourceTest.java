package nl.regiovisie.region.alliance;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.region.body.BodyApi.facts;
import static nl.regiovisie.region.body.BodyApi.hidden;
import static nl.regiovisie.region.body.BodyApi.listed;
import static nl.regiovisie.region.body.BodyApi.provider;
import static nl.regiovisie.region.body.BodyApi.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.region.body.BodyApi;
import nl.regiovisie.region.body.Told;
import nl.regiovisie.testing.StackResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class AllianceResourceTest {

    private final String id = UUID.randomUUID().toString();
    private final String address = "/v1/alliances/" + id;

    @BeforeEach
    void ready() {
        BodyApi.ready();
    }

    @Test
    void bodies_of_several_organisations_form_a_group_and_hidden_ones_are_only_counted() {
        String seen = listed("Crossroads Noord");
        String unseen = hidden("Crossroads Zuid");

        steward().body(alliance("Crossroads", seen, unseen)).put(address).then().statusCode(201);
        steward()
                .body(alliance("Crossroads", seen, unseen))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");

        given().get(address)
                .then()
                .statusCode(200)
                .body("members.name", contains("Crossroads Noord"))
                .body("memberCount", is(2));
        steward().get(address).then().body("members.name", contains("Crossroads Noord", "Crossroads Zuid"));
        given().get("/v1/alliances?limit=200").then().body("items.id", hasItem(id));
    }

    @Test
    void one_organisation_is_no_alliance() {
        UUID provider = provider("Eén organisatie");
        String one = "/v1/bodies/" + UUID.randomUUID();
        String other = "/v1/bodies/" + UUID.randomUUID();
        steward().body(facts("Cliëntenraad", provider)).put(one);
        steward().body(facts("Jongerenraad", provider)).put(other);

        steward()
                .body(alliance("Samen alleen", one, other))
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.field", contains("memberIds"));
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        String member = listed("Lid");

        steward()
                .body(alliance("", member, member, "/v1/bodies/" + UUID.randomUUID()))
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("name", "memberIds[1]", "memberIds[2]", "memberIds"));
        steward()
                .body("{}")
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("name", "memberIds"));
    }

    @Test
    void a_change_says_its_version_and_others_are_told() {
        String one = listed("Verband Eén");
        String two = listed("Verband Twee");
        String three = listed("Verband Drie");
        steward().body(alliance("Verband", one, two)).put(address);

        steward().body(alliance("Verband", one, two, three)).put(address).then().statusCode(428);
        steward()
                .header("If-Match", "\"0\"")
                .body(alliance("Verband", three, one))
                .put(address)
                .then()
                .statusCode(200);

        try (Told told = new Told()) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(told.about(id))
                            .hasSize(2)
                            .last()
                            .asString()
                            .contains("\"memberIds\":[\"" + ids(three).get(0) + "\",\"" + ids(one).get(0) + "\"]"));
        }
    }

    private static Map<String, Object> alliance(String name, String... members) {
        return Map.of("name", name, "memberIds", ids(members));
    }

    private static List<String> ids(String... bodies) {
        return Arrays.stream(bodies)
                .map(body -> body.replace("/v1/bodies/", ""))
                .toList();
    }
}
