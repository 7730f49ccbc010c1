package nl.regiovisie.gateway.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import nl.regiovisie.gateway.testing.Upstreams;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Upstreams.class)
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "without", value = "kafka"))
class CrossOriginTest {

    @TestHTTPResource
    URI site;

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_change_that_another_site_sends_is_refused(String from) {
        given().header("Sec-Fetch-Site", from)
                .put("/v1/regions/1")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/other-origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elders.example", "null"})
    void without_that_header_the_origin_decides(String origin) {
        given().header("Origin", origin).delete("/v1/regions/1").then().statusCode(403);
    }

    @Test
    void a_form_of_this_site_is_let_through() {
        given().header("Sec-Fetch-Site", "same-origin")
                .post("/v1/regions")
                .then()
                .statusCode(200);
        given().header("Origin", "http://" + site.getAuthority())
                .post("/v1/regions")
                .then()
                .statusCode(200);
    }

    @Test
    void a_program_without_a_browser_is_let_through() {
        given().put("/v1/regions/1").then().statusCode(200);
    }

    @Test
    void a_bearer_token_cannot_be_sent_along_by_another_site() {
        given().header("Origin", "https://elders.example")
                .auth()
                .oauth2(Tokens.of("facilitator"))
                .put("/v1/regions/1")
                .then()
                .statusCode(200);
    }

    @Test
    void reading_is_never_refused() {
        given().header("Sec-Fetch-Site", "cross-site").get("/v1/regions").then().statusCode(200);
    }

    @Test
    void people_get_a_page() {
        given().header("Sec-Fetch-Site", "cross-site")
                .header("Accept", "text/html")
                .post("/werk/bijeenkomsten")
                .then()
                .statusCode(403)
                .contentType("text/html")
                .body(containsString("van een andere website"));
    }
}
