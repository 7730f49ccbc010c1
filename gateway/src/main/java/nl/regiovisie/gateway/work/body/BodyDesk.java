package nl.regiovisie.gateway.work.body;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.gateway.visitor.Visitor;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicBodies;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what the pages for keeping bodies show. */
@ApplicationScoped
class BodyDesk {

    private static final int LISTED = 100;

    private final KeptBodies bodies;
    private final PublicBodies published;
    private final PublicRegions regions;
    private final Visitor visitor;
    private final Ids ids;

    BodyDesk(
            @RestClient KeptBodies bodies,
            @RestClient PublicBodies published,
            @RestClient PublicRegions regions,
            Visitor visitor,
            Ids ids) {
        this.bodies = bodies;
        this.published = published;
        this.regions = regions;
        this.visitor = visitor;
        this.ids = ids;
    }

    /** A steward sees all bodies, others their own. */
    Uni<BodyList> list(String name, String cursor) {
        boolean all = visitor.has(Roles.STEWARD);
        return bodies.list(orNull(name), !all, orNull(cursor), LISTED).map(slice -> new BodyList(name, slice, all));
    }

    Uni<KeepPage> keep(UUID id) {
        return Uni.combine()
                .all()
                .unis(bodies.get(id), bodies.vacancies(id).map(Slice::items), choicesOfSteward())
                .with((body, vacancies, choices) ->
                        KeepPage.of(body, choices, vacancies, VacancyForm.empty(ids.next())));
    }

    Uni<Choices> choices() {
        return Uni.combine()
                .all()
                .unis(
                        published.kinds().map(Slice::items),
                        Whole.of(cursor -> bodies.providers(cursor, Whole.PART)),
                        regions.allMunicipalities(),
                        RegionNames.ask(regions).map(RegionNames::all))
                .with(Choices::new);
    }

    private Uni<Choices> choicesOfSteward() {
        return visitor.has(Roles.STEWARD) ? choices() : Uni.createFrom().nullItem();
    }

    private static String orNull(String choice) {
        return choice.isBlank() ? null : choice;
    }
}
