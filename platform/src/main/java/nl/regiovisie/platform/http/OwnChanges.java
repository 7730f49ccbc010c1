package nl.regiovisie.platform.http;

import jakarta.enterprise.event.Event;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import nl.regiovisie.platform.OwnChange;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells of requests that may have changed something, so that whoever changed it, and looks, is not shown what was kept. */
class OwnChanges {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Event<OwnChange> changes;

    OwnChanges(Event<OwnChange> changes) {
        this.changes = changes;
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod())) {
            changes.fire(new OwnChange());
        }
    }
}
