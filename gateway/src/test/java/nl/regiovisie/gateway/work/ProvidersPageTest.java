package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

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
class ProvidersPageTest extends PageTest {

    private static final String ID = "0190a5d0-0000-7000-8000-000000000001";
    private static final String PROVIDER = """
            {"id":"%s","name":"De Wollen Want","kind":"CERTIFIED_INSTITUTION","accountHolder":"JZ25",
            "accountHoldings":[{"regionCode":"JZ25","validFrom":"2020-01-01"}],"example":false,"version":3}""".formatted(ID);
    private static final String HOLD = "PUT /v1/providers/" + ID + "/account-holding-region";

    @BeforeEach
    void provider() {
        services.answer("GET /v1/providers", "{\"items\":[" + PROVIDER + "],\"next\":null}");
        services.answer("GET /v1/providers/" + ID, PROVIDER);
    }

    @Test
    void a_steward_sees_which_region_is_responsible_for_each() {
        page("steward", "/werk/aanbieders?naam=want")
                .statusCode(200)
                .body(containsString("Gecertificeerde instelling · Accounthoudende regio: Achterhoek"));
        assertThat(services.last("GET /v1/providers").query()).contains("name=want");
        page("council", "/werk/aanbieders").statusCode(403);
    }

    @Test
    void a_provider_is_registered_and_changed_on_the_version_that_was_seen() {
        services.answer("PUT /v1/providers/" + ID, 201, PROVIDER);

        send("/werk/aanbieders/nieuw", Map.of("id", ID, "name", "De Wollen Want", "kind", "CARE_PROVIDER"))
                .statusCode(303)
                .header("Location", containsString("/werk/aanbieders/" + ID));
        assertThat(services.last("PUT /v1/providers/" + ID).ifMatch()).isNull();

        send("/werk/aanbieders/" + ID, Map.of("name", "Anders", "kind", "CARE_PROVIDER", "version", "3"))
                .statusCode(303);
        assertThat(services.last("PUT /v1/providers/" + ID).ifMatch()).isEqualTo("\"3\"");
        assertThat(services.last("PUT /v1/providers/" + ID).body())
                .isEqualTo("{\"name\":\"Anders\",\"kind\":\"CARE_PROVIDER\",\"example\":false}");
    }

    @Test
    void what_the_service_refuses_is_told_at_the_field() {
        services.answer(
                "PUT /v1/providers/" + ID,
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"name\",\"message\":\"Vul dit in.\"}]}");

        send("/werk/aanbieders/nieuw", Map.of("id", ID, "kind", "CERTIFIED_INSTITUTION"))
                .statusCode(400)
                .body(containsString("href=\"#name\""))
                .body(containsString("value=\"CERTIFIED_INSTITUTION\" checked"));
        send("/werk/aanbieders/" + ID, Map.of("name", "", "version", "3")).statusCode(400);
    }

    @Test
    void a_region_becomes_responsible_from_a_day_that_exists() {
        services.answer(HOLD, PROVIDER);

        hold("2031-02-30").statusCode(400).body(containsString("href=\"#validFrom\""));
        assertThat(services.count(HOLD)).isZero();

        hold("2031-02-28").statusCode(303);
        assertThat(services.last(HOLD).ifMatch()).isEqualTo("\"3\"");
        assertThat(services.last(HOLD).body()).isEqualTo("{\"regionCode\":\"JZ25\",\"validFrom\":\"2031-02-28\"}");
    }

    private static ValidatableResponse hold(String day) {
        return send(
                "/werk/aanbieders/" + ID + "/accounthoudende-regio",
                Map.of("regionCode", "JZ25", "validFrom", day, "version", "3"));
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
