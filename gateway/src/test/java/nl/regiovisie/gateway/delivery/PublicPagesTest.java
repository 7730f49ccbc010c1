package nl.regiovisie.gateway.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import nl.regiovisie.gateway.web.PageTest;
import nl.regiovisie.gateway.work.FakeServices;
import nl.regiovisie.gateway.work.WithoutStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that is the same for everyone is kept by browsers, asked after again, and small on its way. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class PublicPagesTest extends PageTest {

    private static final String VISITOR = "visitor";

    @TestHTTPResource("/")
    URI home;

    @Test
    void a_page_that_did_not_change_is_not_sent_again() {
        Response first = given().accept("text/html").get("/regios/JZ25");
        Response again = given().accept("text/html")
                .header("If-None-Match", first.header("ETag"))
                .get("/regios/JZ25");

        assertThat(first.headers().getValues("Cache-Control")).containsExactly("no-cache");
        assertThat(first.header("Vary")).isEqualTo("Accept, Cookie, Accept-Encoding");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.header("Content-Security-Policy")).isNotEmpty();
    }

    @Test
    void a_page_that_changed_is_sent_again() {
        String earlier = given().accept("text/html").get("/regios").header("ETag");
        services.answer("GET /v1/regions", EMPTY);

        given().accept("text/html")
                .header("If-None-Match", earlier)
                .get("/regios")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {VISITOR, "council"})
    void compressed_it_says_the_same(String role) throws IOException, InterruptedException {
        HttpResponse<byte[]> plain = get("", role, "identity");
        HttpResponse<byte[]> compressed = get("", role, "gzip, br");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(compressed.headers().firstValue("Content-Type"))
                .isEqualTo(plain.headers().firstValue("Content-Type"));
        assertThat(compressed.body()).hasSizeLessThan(plain.body().length / 3);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(new String(plain.body(), StandardCharsets.UTF_8)).contains("<h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {VISITOR, "council"})
    void what_came_with_the_code_of_a_link_is_sent_as_it_is(String role) throws IOException, InterruptedException {
        assertThat(get("meepraten/volgen?code=abc", role, "gzip, br").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meepraten/volgen?code=abc", "/bestaat-niet"})
    void what_holds_a_secret_or_is_no_page_is_kept_nowhere(String address) {
        assertKeptNowhere(given().accept("text/html").get(address));
    }

    @Test
    void whoever_signed_in_keeps_nothing() {
        assertKeptNowhere(
                given().accept("text/html").header("Test-Role", "council").get("/regios/JZ25"));
    }

    private static void assertKeptNowhere(Response answer) {
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("ETag")).isNull();
    }

    /** The JDK's own client: it does not unpack what it gets. */
    private HttpResponse<byte[]> get(String path, String role, String encodings)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path))
                .header("Accept", "text/html")
                .header("Accept-Encoding", encodings);
        if (!role.equals(VISITOR)) {
            request.header("Test-Role", role);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }
}
