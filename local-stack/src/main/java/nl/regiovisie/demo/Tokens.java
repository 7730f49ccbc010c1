package nl.regiovisie.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Signs the demonstration accounts in, and again before a token ends. */
class Tokens {

    /** Shorter than any token of the local realm lives. */
    private static final Duration FRESH = Duration.ofSeconds(60);

    private static final String PASSWORD = "demo";

    private record Token(String value, Instant since) {}

    private final Map<String, Token> tokens = new HashMap<>();
    private final Http http;
    private final URI endpoint;
    private final Clock clock;

    /** @param realm address of the realm at Keycloak */
    Tokens(Http http, String realm, Clock clock) {
        this.http = http;
        this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
        this.clock = clock;
    }

    String of(String account) {
        Token known = tokens.get(account);
        if (known == null || known.since().plus(FRESH).isBefore(clock.instant())) {
            known = new Token(signIn(account), clock.instant());
            tokens.put(account, known);
        }
        return known.value();
    }

    private String signIn(String account) {
        String form = "grant_type=password&client_id=regiovisie-cli&username=" + URLEncoder.encode(account, UTF_8)
                + "&password=" + PASSWORD;
        Http.Answer answer = http.send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        JsonNode token = answer.body().path("access_token");
        if (answer.status() != 200 || token.isMissingNode()) {
            throw new LoadFailed("Account " + account + " kan niet inloggen (" + answer.status() + "): "
                    + answer.body().path("error_description").asText());
        }
        return token.asText();
    }
}
