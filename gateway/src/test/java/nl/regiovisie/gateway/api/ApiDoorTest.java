package nl.regiovisie.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;
import nl.regiovisie.gateway.testing.Accounts;
import nl.regiovisie.gateway.testing.Upstreams;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Upstreams.class)
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "without", value = "kafka"))
class ApiDoorTest {

    private static final int MEGABYTE = 1_000_000;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource
    URI site;

    @Test
    void a_request_reaches_the_owner_of_its_resource_unchanged() throws Exception {
        HttpResponse<String> answer = http.send(
                to("/v1/recommendations/7?theme=rust%20thuis")
                        .PUT(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());

        JsonObject seen = new JsonObject(answer.body());
        assertThat(seen.getString("method")).isEqualTo("PUT");
        assertThat(seen.getString("uri")).isEqualTo("/v1/recommendations/7?theme=rust%20thuis");
        assertThat(seen.getInteger("length")).isEqualTo(2);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
    }

    @Test
    void a_token_goes_on_to_the_service() throws Exception {
        String token = Tokens.of("facilitator");

        assertThat(headersSeen(to("/v1/regions").header("Authorization", "Bearer " + token))
                        .getString("authorization"))
                .isEqualTo("Bearer " + token);
    }

    @Test
    void an_anonymous_request_goes_on_without_a_token() throws Exception {
        assertThat(headersSeen(to("/v1/regions")).containsKey("authorization")).isFalse();
    }

    @Test
    void a_service_is_told_where_a_request_came_from_by_the_door_alone() throws Exception {
        JsonObject seen = headersSeen(to("/v1/regions")
                .header("Cookie", "a=b")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Remote-User", "steward")
                .header("Forwarded", "for=6.6.6.6"));

        assertThat(seen.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(seen.getString("x-forwarded-host")).isEqualTo(site.getAuthority());
        assertThat(seen.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(seen.fieldNames()).doesNotContain("cookie", "x-remote-user", "forwarded");
    }

    @Test
    void a_service_sets_no_cookie_and_no_header_twice() throws Exception {
        HttpResponse<String> answer = send(to("/v1/regions"));

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().allValues("API-Version")).containsExactly("1.0.0");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void a_token_for_another_audience_is_refused() throws Exception {
        String token = Accounts.tokenForAnotherAudience("facilitator");

        assertProblem(send(to("/v1/regions").header("Authorization", "Bearer " + token)), 401);
    }

    @Test
    void a_token_that_is_nonsense_is_refused() throws Exception {
        assertProblem(send(to("/v1/regions").header("Authorization", "Bearer nonsense")), 401);
    }

    @Test
    void nobody_owns_an_unknown_resource() throws Exception {
        assertProblem(send(to("/v1/unknown")), 404);
        assertProblem(send(to("/v1/regions/")), 404);
    }

    @Test
    void a_service_that_is_down_is_a_502() throws Exception {
        assertProblem(send(to("/v1/meetings")), 502);
    }

    @Test
    void a_service_that_is_silent_is_a_504() throws Exception {
        assertProblem(send(to("/v1/regions/silent")), 504);
    }

    @Test
    void a_body_that_says_it_is_too_large_is_refused() throws Exception {
        assertProblem(
                http.send(
                        to("/v1/regions")
                                .PUT(BodyPublishers.ofByteArray(new byte[11 * 1024 * 1024]))
                                .build(),
                        BodyHandlers.ofString()),
                413);
    }

    @Test
    void a_body_that_turns_out_too_large_is_refused() throws Exception {
        assertProblem(chunked(10_500_000), 413);
    }

    @Test
    void a_large_body_is_passed_on_in_parts() throws Exception {
        assertThat(new JsonObject(chunked(9 * MEGABYTE).body()).getInteger("length"))
                .isEqualTo(9 * MEGABYTE);
    }

    @Test
    void a_large_answer_is_passed_back_in_parts() throws Exception {
        HttpResponse<byte[]> answer = http.send(to("/v1/regions/large").build(), BodyHandlers.ofByteArray());

        assertThat(answer.body()).hasSize(20 * MEGABYTE);
    }

    @Test
    void whoever_asks_too_much_is_told_when_to_come_back_and_others_are_not_hindered() throws Exception {
        String busy = Tokens.of("editor");
        HttpRequest request =
                to("/v1/regions").header("Authorization", "Bearer " + busy).build();
        List<HttpResponse<String>> answers =
                IntStream.range(0, 450).mapToObj(i -> sendNow(request)).toList();

        HttpResponse<String> refused =
                answers.stream().filter(a -> a.statusCode() == 429).findFirst().orElseThrow();
        assertProblem(refused, 429);
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(answers.get(0).headers().firstValue("RateLimit-Policy")).hasValue("\"caller\";q=400;w=60");
        assertThat(answers.get(0).headers().firstValue("RateLimit").orElseThrow())
                .startsWith("\"caller\";r=399");
        assertThat(send(to("/v1/regions")).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> chunked(int bytes) throws Exception {
        return http.send(
                to("/v1/regions")
                        .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes])))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(site.resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> sendNow(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private JsonObject headersSeen(HttpRequest.Builder request) throws Exception {
        return new JsonObject(send(request).body()).getJsonObject("headers");
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(new JsonObject(answer.body()).getInteger("status")).isEqualTo(status);
        assertThat(new JsonObject(answer.body()).getString("detail")).isNotBlank();
        assertThat(answer.headers().firstValue("API-Version")).hasValue("1.0.0");
    }
}
