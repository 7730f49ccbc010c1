package nl.regiovisie.platform.http;

import jakarta.enterprise.event.Event;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Tells whoever keeps what they read: so whoever changed something, and looks, sees it. */
@Provider
class Changes implements ContainerResponseFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Changed CHANGED = new Changed();

    private final Event<Changed> changed;

    Changes(Event<Changed> changed) {
        this.changed = changed;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!READING.contains(request.getMethod())) {
            changed.fire(CHANGED);
        }
    }
}
