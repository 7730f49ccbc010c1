package nl.regiovisie.platform.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Sends callers away before the door shuts. An instance that was told to stop goes on answering for
 * {@code quarkus.shutdown.delay} and is no longer ready, so nobody opens a new connection to it; here each answer also
 * ends the connection it went over. Whoever drops idle connections sooner than that delay never meets a closed one.
 */
@ApplicationScoped
class Draining {

    private static final int BEFORE_EVERYTHING = 20_000;

    private volatile boolean begun;

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        begun = true;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::pass, BEFORE_EVERYTHING);
    }

    private void pass(RoutingContext request) {
        if (begun) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        request.next();
    }
}
