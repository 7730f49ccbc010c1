package nl.regiovisie.gateway.work.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiovisie.gateway.web.published.PublicBodies;
import nl.regiovisie.gateway.web.published.PublicBodies.Body;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The listed participation bodies of the regions of a meeting. Without them the name can still be typed. */
@ApplicationScoped
class ListedBodies {

    /** For more regions than these a list would be no help any more. */
    private static final int MOST_REGIONS = 6;

    private final PublicBodies bodies;

    ListedBodies(@RestClient PublicBodies bodies) {
        this.bodies = bodies;
    }

    Uni<BodyNames> of(List<String> regions) {
        if (regions == null || regions.isEmpty() || regions.size() > MOST_REGIONS) {
            return Uni.createFrom().item(BodyNames.NONE);
        }
        return Uni.join()
                .all(regions.stream().map(this::ofRegion).toList())
                .andFailFast()
                .map(parts -> BodyNames.of(parts.stream().flatMap(List::stream).toList()));
    }

    private Uni<List<Body>> ofRegion(String region) {
        return bodies.list(region, null, null, null, Whole.PART)
                .map(Slice::items)
                .onFailure()
                .recoverWithItem(List.of());
    }
}
