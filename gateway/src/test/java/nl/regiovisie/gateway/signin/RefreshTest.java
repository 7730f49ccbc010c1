package nl.regiovisie.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.regiovisie.gateway.testing.Browser;
import nl.regiovisie.gateway.testing.Upstreams;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

/** Here every token is about to expire, so that each request gets a new one. */
@QuarkusTest
@WithTestResource(Upstreams.class)
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "without", value = "kafka"))
@TestProfile(RefreshTest.Impatient.class)
class RefreshTest {

    private static final String SESSION = "q_session_browser";

    @TestHTTPResource
    URI site;

    @Test
    void an_expiring_token_is_replaced_while_the_visitor_notices_nothing() {
        Browser browser = new Browser(site);
        String first = tokenOf(browser.signIn("facilitator", "/inloggen?terug=/v1/regions"));
        String session = browser.cookie(SESSION);

        String second = tokenOf(browser.get("/v1/regions"));

        assertThat(second).startsWith("Bearer ").isNotEqualTo(first);
        assertThat(browser.cookie(SESSION)).isNotEqualTo(session);
    }

    @Test
    void a_request_under_way_during_the_refresh_still_finds_its_session() {
        Browser browser = new Browser(site);
        browser.signIn("facilitator", "/inloggen?terug=/v1/regions");
        String session = browser.cookie(SESSION);
        browser.get("/v1/regions");

        browser.setCookie(SESSION, session);

        assertThat(tokenOf(browser.get("/v1/regions"))).startsWith("Bearer ");
    }

    private static String tokenOf(HttpResponse<String> echo) {
        return new JsonObject(echo.body()).getJsonObject("headers").getString("authorization");
    }

    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.browser.token.refresh-token-time-skew", "20M");
        }
    }
}
