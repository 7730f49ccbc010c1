package nl.regiovisie.gateway.client;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells a service from where a visitor comes, as the door of the API does: services count how often an address writes. */
@Provider
class CallerAddress implements ClientRequestFilter {

    private final CurrentVertxRequest current;

    CallerAddress(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ClientRequestContext request) {
        RoutingContext visit = Arc.container().requestContext().isActive() ? current.getCurrent() : null;
        if (visit != null) {
            request.getHeaders()
                    .putSingle(
                            "X-Forwarded-For", visit.request().remoteAddress().hostAddress());
        }
    }
}
