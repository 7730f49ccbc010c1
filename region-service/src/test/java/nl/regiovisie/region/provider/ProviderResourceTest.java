package nl.regiovisie.region.provider;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.region.body.BodyApi.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
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
class ProviderResourceTest {

    private static final Map<String, Object> FACTS =
            Map.of("name", "Stichting Ĳsvogel", "kind", "CERTIFIED_INSTITUTION", "example", true);

    private final String id = UUID.randomUUID().toString();
    private final String address = "/v1/providers/" + id;

    @BeforeEach
    void ready() {
        BodyApi.ready();
    }

    @Test
    void a_provider_is_registered_once_and_everyone_sees_it() {
        steward()
                .body(FACTS)
                .put(address)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("accountHolder", nullValue());
        steward().body(FACTS).put(address).then().statusCode(200).header("ETag", "\"0\"");
        steward()
                .body(Map.of("name", "Anders", "kind", "CARE_PROVIDER"))
                .put(address)
                .then()
                .statusCode(428);

        given().get(address)
                .then()
                .statusCode(200)
                .body("name", is("Stichting Ĳsvogel"))
                .body("example", is(true));
        given().get("/v1/providers?kind=CERTIFIED_INSTITUTION&name=stichting&limit=200")
                .then()
                .body("items.id", hasItem(id));
        given().get("/v1/providers?kind=CLUB").then().statusCode(400).body("errors.field", contains("kind"));
        given().get("/v1/providers/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        steward()
                .body("{}")
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("name", "kind"));
    }

    @Test
    void the_account_holding_region_of_today_is_the_one_that_began_last() {
        steward().body(FACTS).put(address);

        hold("JZ22", "2017-01-01").statusCode(200);
        hold("JZ26", "2099-01-01").statusCode(200);
        hold("JZ25", "2022-06-01")
                .statusCode(200)
                .body("accountHolder", is("JZ25"))
                .body("accountHoldings.regionCode", contains("JZ22", "JZ25", "JZ26"));
        hold("JZ28", "2022-06-01").body("accountHolder", is("JZ28")).body("accountHoldings", hasSize(3));
        given().get("/v1/providers?region=JZ28&limit=200").then().body("items.id", hasItem(id));
        given().get("/v1/providers?region=JZ25&limit=200&name=ijsvogel").then().body("items", hasSize(0));
    }

    @Test
    void an_account_holding_region_must_exist_on_a_day_that_can_be() {
        steward().body(FACTS).put(address);

        hold("JZ99", "1999-01-01").statusCode(400).body("errors.field", containsInAnyOrder("regionCode", "validFrom"));
        steward()
                .body(Map.of("regionCode", "JZ22", "validFrom", "2022-01-01"))
                .put(address + "/account-holding-region")
                .then()
                .statusCode(428);
    }

    @Test
    void others_are_told_all_that_is_known() {
        steward().body(FACTS).put(address);
        hold("JZ22", "2017-01-01");

        try (Told told = new Told()) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(told.about(id))
                            .hasSize(2)
                            .last()
                            .asString()
                            .startsWith("nl.regiovisie.provider-registered.v1")
                            .contains("{\"regionCode\":\"JZ22\",\"validFrom\":\"2017-01-01\"}"));
        }
    }

    private ValidatableResponse hold(String region, String from) {
        return steward()
                .header("If-Match", "*")
                .body(Map.of("regionCode", region, "validFrom", from))
                .put(address + "/account-holding-region")
                .then();
    }
}
