package nl.regiovisie.gateway.web.body;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicBodies;
import nl.regiovisie.gateway.web.published.PublicBodies.Alliance;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what the pages of bodies show. */
@ApplicationScoped
class BodyPages {

    private static final int LISTED = 50;

    private final PublicBodies bodies;
    private final PublicRegions regions;

    BodyPages(@RestClient PublicBodies bodies, @RestClient PublicRegions regions) {
        this.bodies = bodies;
        this.regions = regions;
    }

    Uni<BodiesPage> list(BodyFilter filter, String cursor) {
        return Uni.combine()
                .all()
                .unis(
                        bodies.list(
                                orNull(filter.region()),
                                orNull(filter.kind()),
                                orNull(filter.name()),
                                orNull(cursor),
                                LISTED),
                        bodies.kinds().map(Slice::items),
                        Part.of(alliances()),
                        RegionNames.ask(regions))
                .with((slice, kinds, alliances, names) -> new BodiesPage(filter, slice, kinds, alliances, names));
    }

    Uni<BodyPage> body(UUID id) {
        return Uni.combine()
                .all()
                .unis(bodies.get(id), Part.of(bodies.vacancies(id).map(Slice::items)), RegionNames.ask(regions))
                .with(BodyPage::new);
    }

    private Uni<List<Alliance>> alliances() {
        return bodies.alliances(null, Whole.PART).map(Slice::items);
    }

    private static String orNull(String choice) {
        return choice.isBlank() ? null : choice;
    }
}
