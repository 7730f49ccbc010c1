package nl.regiovisie.recommendation.summary;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Whoever changed something, and looks, sees it: what was read before is not answered any more. */
@Provider
class OwnChanges implements ContainerResponseFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final SummaryService summaries;

    OwnChanges(SummaryService summaries) {
        this.summaries = summaries;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!READING.contains(request.getMethod())) {
            summaries.forget();
        }
    }
}
