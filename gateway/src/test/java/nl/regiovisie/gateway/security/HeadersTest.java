package nl.regiovisie.gateway.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.assets.Assets;
import nl.regiovisie.gateway.testing.Upstreams;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What internet.nl and the NLGov API rules look for, on every kind of answer. */
@QuarkusTest
@WithTestResource(Upstreams.class)
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "without", value = "kafka"))
class HeadersTest {

    @Inject
    Assets assets;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bestaat-niet",
                "/inloggen",
                "/uitloggen",
                "/v1/regions",
                "/v1/meetings",
                "/v1/unknown",
                "/v1/openapi.json",
                "/.well-known/security.txt"
            })
    void every_answer_carries_them(String path) {
        assertHeaders(given().redirects()
                .follow(false)
                .header("Accept", "text/html")
                .get(path)
                .headers());
    }

    @Test
    void assets_carry_them_too() {
        assertHeaders(given().get(assets.path("app.css")).headers());
    }

    @Test
    void without_tls_nothing_is_promised_about_it() {
        assertThat(given().get("/v1/regions").header("Strict-Transport-Security"))
                .isNull();
    }

    @Test
    void an_answer_is_not_kept_by_a_browser_unless_it_says_so() {
        assertThat(given().header("Accept", "text/html").get("/bestaat-niet").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/metrics", "/q/openapi", "/q/swagger-ui"})
    void what_operators_look_at_is_not_public(String path) {
        assertThat(given().get(path).statusCode()).isEqualTo(404);
    }

    private static void assertHeaders(Headers headers) {
        assertThat(headers.getValues("API-Version")).containsExactly("1.0.0");
        assertThat(headers.getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.getValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.getValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.getValues("Content-Security-Policy")).hasSize(1);
        assertThat(headers.hasHeaderWithName("X-Powered-By")).isFalse();
        assertThat(headers.hasHeaderWithName("Server")).isFalse();
        assertPolicy(headers.getValue("Content-Security-Policy"));
    }

    private static void assertPolicy(String policy) {
        Map<String, String> rules = Arrays.stream(policy.split("; "))
                .map(rule -> rule.split(" ", 2))
                .collect(Collectors.toMap(rule -> rule[0], rule -> rule[1]));
        assertThat(rules)
                .containsEntry("default-src", "'self'")
                .containsEntry("base-uri", "'none'")
                .containsEntry("form-action", "'self'")
                .containsEntry("frame-ancestors", "'none'")
                .containsEntry("object-src", "'none'");
        assertThat(policy).doesNotContain("unsafe-", "http:", "https:", "*");
        assertThat(rules.keySet().stream().filter(rule -> rules.get(rule).contains("data:")))
                .containsExactly("img-src");
    }
}
