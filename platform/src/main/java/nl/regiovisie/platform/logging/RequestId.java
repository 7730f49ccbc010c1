package nl.regiovisie.platform.logging;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import nl.regiovisie.platform.Ids;
import org.jboss.logging.MDC;

/** Gives each request an id, or takes over the one that it brings, and names it in every log line and in the answer. */
class RequestId {

    private static final String HEADER = "X-Request-Id";
    private static final int FIRST = 10_001;

    private final Ids ids;

    RequestId(Ids ids) {
        this.ids = ids;
    }

    void register(@Observes Filters filters) {
        filters.register(this::name, FIRST);
    }

    private void name(RoutingContext request) {
        String brought = request.request().getHeader(HEADER);
        String id = wellFormed(brought) ? brought : ids.next().toString();
        request.request().headers().set(HEADER, id);
        request.response().putHeader(HEADER, id);
        MDC.put("requestId", id);
        request.next();
    }

    /** Anything else could forge log lines. */
    private static boolean wellFormed(String id) {
        return id != null && id.matches("[A-Za-z0-9-]{8,64}");
    }
}
