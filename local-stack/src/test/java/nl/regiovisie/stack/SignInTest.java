package nl.regiovisie.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sign-in pages of the realm, followed as a browser does. */
class SignInTest {

    private static final String SIGN_IN = "/protocol/openid-connect/auth?client_id=regiovisie-gateway"
            + "&response_type=code&scope=openid&redirect_uri=http://localhost:8080/inloggen/klaar";
    private static final String PKCE =
            "&code_challenge_method=S256" + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    static String realm;

    /** Without a cookie store: Java's keeps Secure cookies from plain HTTP, browsers trust localhost. */
    final HttpClient browser = HttpClient.newHttpClient();

    @BeforeAll
    static void realm() {
        realm = TestServers.lease().keycloak();
    }

    @Test
    void the_page_is_in_dutch() throws Exception {
        assertThat(get(realm + SIGN_IN + PKCE).body()).contains("lang=\"nl\"").contains("Wachtwoord");
    }

    @Test
    void a_demo_account_needs_one_step() throws Exception {
        assertThat(signIn("editor", "demo").headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("http://localhost:8080/inloggen/klaar?"));
    }

    @Test
    void an_account_with_the_role_mfa_must_set_up_a_second_step() throws Exception {
        String user = "careful-" + System.nanoTime();
        accountWithSecondStep(user);

        HttpResponse<String> answer = signIn(user, "demo");

        String next = answer.headers().firstValue("location").orElseThrow();
        assertThat(next).contains("CONFIGURE_TOTP");
    }

    @Test
    void a_sign_in_without_pkce_is_refused() throws Exception {
        assertThat(get(realm + SIGN_IN).headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).contains("error=invalid_request"));
    }

    private HttpResponse<String> signIn(String user, String password) throws Exception {
        HttpResponse<String> page = get(realm + SIGN_IN + PKCE);
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).isTrue();
        String cookies = page.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
        return post(form.group(1).replace("&amp;", "&"), "username=" + user + "&password=" + password, cookies);
    }

    private void accountWithSecondStep(String user) throws Exception {
        String admin = realm.replace("/realms/", "/admin/realms/");
        String made = authorized(admin + "/users", """
                {"username":"%s","enabled":true,"email":"%s@voorbeeld.example","firstName":"C","lastName":"V",
                 "credentials":[{"type":"password","value":"demo"}]}""".formatted(user, user))
                .headers()
                .firstValue("location")
                .orElseThrow();
        HttpRequest role = request(admin + "/roles/mfa")
                .header("Authorization", administrator())
                .build();
        String mfa = browser.send(role, BodyHandlers.ofString()).body();
        authorized(made + "/role-mappings/realm", "[" + mfa + "]");
    }

    private HttpResponse<String> authorized(String address, String json) throws Exception {
        HttpRequest request = request(address)
                .header("Authorization", administrator())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> response = browser.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isBetween(200, 299);
        return response;
    }

    private String administrator() throws Exception {
        String master = realm.replace("/realms/regiovisie", "/realms/master") + "/protocol/openid-connect/token";
        String answer = post(master, "grant_type=password&client_id=admin-cli&username=admin&password=local", "")
                .body();
        return "Bearer "
                + new ObjectMapper().readTree(answer).get("access_token").asText();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(request(address).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String form, String cookies)
            throws IOException, InterruptedException {
        HttpRequest request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies)
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address));
    }
}
