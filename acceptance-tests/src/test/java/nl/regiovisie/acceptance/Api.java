package nl.regiovisie.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The public API as one caller sees it, through the gateway. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Platform platform;
    private final String account;

    private Api(Platform platform, String account) {
        this.platform = platform;
        this.account = account;
    }

    static Api anonymous(Platform platform) {
        return new Api(platform, null);
    }

    /** @param account one of the demo accounts */
    static Api of(Platform platform, String account) {
        return new Api(platform, account);
    }

    Answer get(String path) {
        return call("GET", path, null, null);
    }

    Answer put(String path, Object body) {
        return call("PUT", path, body, null);
    }

    /** @param etag the version on which the change is based */
    Answer put(String path, Object body, String etag) {
        return call("PUT", path, body, etag);
    }

    /** @param etag the version on which the change is based */
    Answer post(String path, Object body, String etag) {
        return call("POST", path, body, etag);
    }

    /** All items of a collection, page after page. */
    List<com.fasterxml.jackson.databind.JsonNode> all(String path) {
        List<com.fasterxml.jackson.databind.JsonNode> items = new ArrayList<>();
        String cursor = null;
        do {
            String separator = path.contains("?") ? "&" : "?";
            Answer page = get(path + separator + "limit=200" + (cursor == null ? "" : "&cursor=" + cursor));
            if (page.status() != 200) {
                throw new AssertionError(path + ": " + page);
            }
            items.addAll(page.items());
            cursor = page.text("next");
        } while (cursor != null);
        return items;
    }

    /** A body as it came. */
    String body(String path) {
        return new String(bytes(path, "application/json"), StandardCharsets.UTF_8);
    }

    byte[] bytes(String path, String accept) {
        HttpResponse<byte[]> answer =
                send(request(path).header("Accept", accept).GET().build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + new String(answer.body()));
        }
        return answer.body();
    }

    private Answer call(String method, String path, Object body, String etag) {
        HttpRequest.Builder request = request(path);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(
                method,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json(body)));
        HttpResponse<String> answer = send(request.build(), BodyHandlers.ofString());
        return new Answer(
                answer.statusCode(), answer.headers().firstValue("ETag").orElse(null), read(answer.body()));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(platform.address() + path)).timeout(Duration.ofSeconds(30));
        return account == null ? request : request.header("Authorization", "Bearer " + platform.token(account));
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static com.fasterxml.jackson.databind.JsonNode read(String body) {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }

    static Map<String, Object> noContent() {
        return Map.of();
    }
}
