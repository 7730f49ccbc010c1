package nl.regiovisie.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Real bearer tokens of the demo accounts, from the real Keycloak. */
public final class Tokens {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS_TO_SPARE = 60;
    private static final Map<String, Token> CACHE = new ConcurrentHashMap<>();

    private Tokens() {}

    /**
     * An access token that is valid for at least another minute.
     *
     * @param user name of a demo account, such as {@code facilitator}
     */
    public static String of(String user) {
        return CACHE.compute(user, (name, token) -> token != null && token.lasts() ? token : ask(name))
                .value();
    }

    private static Token ask(String user) {
        String form = "grant_type=password&client_id=regiovisie-cli&scope=openid&password=demo&username=" + user;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(Lease.SERVERS.keycloak() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("No token for " + user + ": " + response.body());
            }
            JsonNode body = JSON.readTree(response.body());
            return new Token(
                    body.get("access_token").asText(),
                    Instant.now().plusSeconds(body.get("expires_in").asLong() - SECONDS_TO_SPARE));
        } catch (IOException e) {
            throw new IllegalStateException("No token for " + user, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking a token for " + user, e);
        }
    }

    private record Token(String value, Instant freshUntil) {

        boolean lasts() {
            return Instant.now().isBefore(freshUntil);
        }
    }
}
