package nl.regiovisie.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.regiovisie.gateway.testing.Browser;
import nl.regiovisie.gateway.testing.Upstreams;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Upstreams.class)
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "without", value = "kafka"))
class SigningInTest {

    private static final String SESSION = "q_session_browser";
    private static final String BEGIN_OF_A_TOKEN = "eyJhbGciOiJSUzI1NiI";

    @TestHTTPResource
    URI site;

    @Inject
    Pool database;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(site);
    }

    @Test
    void signing_in_asks_for_a_code_with_proof_nonce_and_state() {
        HttpResponse<String> answer = browser.get("/inloggen?terug=/v1/regions");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "nonce=", "state=")
                .contains("redirect_uri=http%3A%2F%2Flocalhost%3A" + site.getPort() + "%2Finloggen%2Fklaar")
                .contains("ui_locales=nl");
    }

    @Test
    void after_signing_in_one_is_back_and_services_see_who_it_is() {
        HttpResponse<String> page = browser.signIn("facilitator", "/inloggen?terug=/v1/regions/JZ22?x=1");

        assertThat(page.statusCode()).isEqualTo(200);
        JsonObject seen = new JsonObject(page.body());
        assertThat(seen.getString("uri")).isEqualTo("/v1/regions/JZ22?x=1");
        assertThat(seen.getJsonObject("headers").getString("authorization")).startsWith("Bearer " + BEGIN_OF_A_TOKEN);
        assertThat(seen.getJsonObject("headers").containsKey("cookie")).isFalse();
    }

    @Test
    void the_session_cookie_cannot_be_read_by_scripts_nor_sent_by_other_sites() {
        browser.signIn("facilitator", "/inloggen?terug=/bestaat-niet");

        String cookie = browser.answers().stream()
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .filter(set -> set.startsWith(SESSION) && !set.contains("Max-Age=0"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
        assertThat(browser.cookie(SESSION)).hasSize(43);
    }

    @Test
    void no_token_ever_reaches_the_browser() {
        browser.signIn("facilitator", "/inloggen?terug=/bestaat-niet");
        browser.get("/");
        browser.get("/uitloggen");

        assertThat(browser.everythingSeen()).doesNotContain(BEGIN_OF_A_TOKEN);
    }

    @Test
    void the_database_has_no_readable_token() {
        browser.signIn("facilitator", "/inloggen?terug=/bestaat-niet");

        Row stored = database.preparedQuery("select tokens from session order by expires_at desc limit 1")
                .executeAndAwait()
                .iterator()
                .next();
        assertThat(new String(stored.getBuffer("tokens").getBytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("eyJ")
                .hasSizeGreaterThan(500);
    }

    @Test
    void a_session_that_is_no_good_means_not_signed_in() {
        browser.setCookie(SESSION, "x".repeat(43));

        HttpResponse<String> answer = browser.get("/v1/regions");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("authorization");
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_identity_provider() {
        browser.signIn("facilitator", "/inloggen?terug=/bestaat-niet");
        String session = browser.cookie(SESSION);

        HttpResponse<String> answer = browser.get("/uitloggen");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
        assertThat(browser.cookie(SESSION)).isNull();
        browser.setCookie(SESSION, session);
        assertThat(browser.get("/v1/regions").body()).doesNotContain("authorization");
        assertThat(browser.follow(browser.get("/inloggen")).body()).contains("name=\"password\"");
    }

    @Test
    void whoever_signs_out_twice_comes_to_the_front_page() {
        assertThat(browser.get("/uitloggen").headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void a_sign_in_that_was_broken_off_is_told_as_a_page() {
        String toKeycloak =
                browser.get("/inloggen").headers().firstValue("Location").orElseThrow();
        String state = toKeycloak.replaceAll(".*[?&]state=([^&]+).*", "$1");

        HttpResponse<String> answer = browser.get("/inloggen/klaar?error=access_denied&state=" + state);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Kies opnieuw voor Inloggen");
    }

    @Test
    void an_unknown_address_is_a_page_that_knows_its_visitor() {
        HttpResponse<String> stranger = browser.get("/nergens");
        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(stranger.body()).contains("href=\"/inloggen");

        browser.signIn("facilitator", "/inloggen?terug=/nergens");

        HttpResponse<String> known = browser.get("/nergens");
        assertThat(known.statusCode()).isEqualTo(404);
        assertThat(known.body()).contains("/uitloggen");
    }
}
