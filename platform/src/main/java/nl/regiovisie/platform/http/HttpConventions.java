package nl.regiovisie.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import nl.regiovisie.platform.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers what never reaches a resource: unknown paths, a trailing slash (NLGov: 404), a body that is too large. */
class HttpConventions {

    private static final int[] STATUSES = {400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 429, 500, 502, 503, 504};
    private static final int BEFORE_EVERYTHING = 10_000;

    private final ObjectMapper json;
    private final long maxBody;

    HttpConventions(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.json = json;
        this.maxBody = maxBody.asLongValue();
    }

    void errors(@Observes Router router) {
        for (int status : STATUSES) {
            router.errorHandler(status, request -> answer(request, status));
        }
    }

    void filters(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    private void check(RoutingContext request) {
        String path = request.request().path();
        if (path != null && path.startsWith("/v1/") && path.endsWith("/")) {
            answer(request, 404);
        } else if (announcedLength(request) > maxBody) {
            request.response().putHeader("Connection", "close");
            answer(request, 413);
        } else {
            request.next();
        }
    }

    private static long announcedLength(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException nonsense) {
            return 0;
        }
    }

    private void answer(RoutingContext request, int status) {
        if (request.response().ended() || request.response().headWritten()) {
            return;
        }
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(body(status));
    }

    private String body(int status) {
        try {
            return json.writeValueAsString(Problem.of(status));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
