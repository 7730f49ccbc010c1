package nl.regiovisie.gateway.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Tells browsers that came over TLS to do so for the next two years. */
class StrictTransport {

    private static final int EARLY = 9_900;

    void register(@Observes Filters filters) {
        filters.register(StrictTransport::promise, EARLY);
    }

    private static void promise(RoutingContext request) {
        if (request.request().isSSL()) {
            request.response().putHeader("Strict-Transport-Security", "max-age=63072000");
        }
        request.next();
    }
}
