package nl.regiovisie.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.regiovisie.gateway.testing.Browser;
import nl.regiovisie.gateway.testing.Upstreams;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Upstreams.class)
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "without", value = "kafka,keycloak"))
@TestProfile(IdentityProviderDownTest.Down.class)
class IdentityProviderDownTest {

    @TestHTTPResource
    URI site;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(site);
    }

    @Test
    void what_is_public_can_be_read() {
        assertThat(browser.get("/v1/regions").statusCode()).isEqualTo(200);
    }

    @Test
    void someone_with_a_session_reads_what_is_public_too() {
        browser.setCookie("q_session_browser", "x".repeat(43));

        assertThat(browser.get("/v1/regions").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_must_sign_in_gets_a_page_that_says_what_to_do() {
        HttpResponse<String> answer = browser.get("/inloggen?terug=/werk/bijeenkomsten");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(answer.body()).contains("Inloggen lukt nu niet", "Probeer het over een paar minuten opnieuw");
    }

    @Test
    void a_token_that_cannot_be_checked_is_not_called_wrong() {
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(site.resolve("/v1/regions")).header("Authorization", "Bearer a.b.c"));

        assertThat(answer.statusCode()).isEqualTo(503);
    }

    public static class Down implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url", "http://localhost:1/realms/regiovisie",
                    "quarkus.oidc.browser.auth-server-url", "http://localhost:1/realms/regiovisie",
                    "quarkus.oidc.connection-delay", "0s");
        }
    }
}
