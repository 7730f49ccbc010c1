package nl.regiovisie.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.regiovisie.gateway.testing.Upstreams;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Upstreams.class)
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "without", value = "kafka"))
class ContractTest {

    @Test
    void everyone_gets_the_contracts_that_are_known_as_one() {
        given().header("Origin", "https://elders.example")
                .get("/v1/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Access-Control-Allow-Origin", "*")
                .body("openapi", equalTo("3.1.0"))
                .body("servers[0].url", equalTo("/v1"))
                .body("info.contact", hasKey("email"))
                .body("paths", hasKey("/regions"))
                .body("paths", hasKey("/recommendations"))
                .body("paths", not(hasKey("/meetings")));
    }
}
