package nl.regiovisie.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The public API, as the loader uses it: it takes no for an answer only after a while, since what a service needs of
 * another may still be on its way.
 */
class Api {

    /** What a request did. */
    enum Effect {
        CREATED,
        UNCHANGED,
        /** It is there already and differs: someone changed it since, or it was loaded on another day. */
        KEPT
    }

    /** 400 and 404: a copy that is not there yet. 429: too fast. The others: a part that is just starting. */
    private static final Set<Integer> MAY_PASS = Set.of(400, 404, 429, 502, 503, 504);

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Http http;
    private final Tokens tokens;
    private final String base;
    private final Clock clock;

    /** @param gateway address without a slash at its end */
    Api(Http http, Tokens tokens, String gateway, Clock clock) {
        this.http = http;
        this.tokens = tokens;
        this.base = gateway + "/v1/";
        this.clock = clock;
    }

    /** Puts something there unless it is there already; what differs is left as it is. */
    Effect place(Request request) {
        Http.Answer answer = patiently(() -> put(request, null));
        return answer.status() == 428 ? Effect.KEPT : effect(request, answer);
    }

    /** Changes what is there, whichever version that is. */
    Effect change(Request request) {
        return effect(request, patiently(() -> put(request, "*")));
    }

    /** Does something to what is there, whichever version that is. */
    Effect act(Request request) {
        return effect(
                request,
                patiently(() -> http.send(to(request.account(), request.path())
                        .header("Content-Type", "application/json")
                        .header("If-Match", "*")
                        .POST(BodyPublishers.ofString(request.body().toString())))));
    }

    /** @param path below {@code /v1/} */
    JsonNode get(String account, String path) {
        Http.Answer answer = patiently(() -> http.send(to(account, path)));
        if (answer.status() != 200) {
            throw refused(path, answer);
        }
        return answer.body();
    }

    private Http.Answer patiently(Supplier<Http.Answer> call) {
        Instant deadline = clock.instant().plus(LIMIT);
        Http.Answer answer = call.get();
        while (MAY_PASS.contains(answer.status()) && clock.instant().isBefore(deadline)) {
            pause();
            answer = call.get();
        }
        return answer;
    }

    private Http.Answer put(Request request, String ifMatch) {
        HttpRequest.Builder put = to(request.account(), request.path())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(request.body().toString()));
        return http.send(ifMatch == null ? put : put.header("If-Match", ifMatch));
    }

    private HttpRequest.Builder to(String account, String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + tokens.of(account));
    }

    private static Effect effect(Request request, Http.Answer answer) {
        if (answer.status() == 201) {
            return Effect.CREATED;
        }
        if (answer.status() == 200) {
            return Effect.UNCHANGED;
        }
        throw refused(request.path(), answer);
    }

    private static LoadFailed refused(String path, Http.Answer answer) {
        return new LoadFailed(path + " werd geweigerd (" + answer.status() + "): "
                + answer.body().path("detail").asText() + " "
                + answer.body().path("errors"));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LoadFailed("Het laden is afgebroken", stopped);
        }
    }
}
