package nl.regiovisie.gateway.error;

import io.quarkus.oidc.OIDCException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.util.stream.IntStream;
import nl.regiovisie.platform.problem.Problem;

/** What the router itself refuses, such as an unknown address, is answered in the form that the caller can read. */
class ErrorRoutes {

    /** After the platform, which knows no pages. */
    private static final int LAST = 10_000;

    private final Answers answers;

    ErrorRoutes(Answers answers) {
        this.answers = answers;
    }

    void register(@Observes @Priority(LAST) Router router) {
        IntStream.of(400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 429, 500, 502, 503, 504)
                .forEach(status -> router.errorHandler(
                        status, request -> answers.send(request, Problem.of(known(request, status)))));
    }

    /** A token that cannot be checked because the identity provider is away is nobody's mistake: come back later. */
    private static int known(RoutingContext request, int status) {
        return request.failure() instanceof OIDCException ? 503 : status;
    }
}
