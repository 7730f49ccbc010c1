package nl.regiovisie.gateway.work.letter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.visitor.Visitor;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.body.KeptBodies;
import nl.regiovisie.gateway.work.letter.Letters.Draft;
import nl.regiovisie.gateway.work.letter.LettersPage.Beginning;
import nl.regiovisie.gateway.work.letter.Templates.Template;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** For which bodies and regions the visitor can begin a letter, and what such a letter begins with. */
@ApplicationScoped
class Beginnings {

    private final KeptBodies bodies;
    private final PublicRegions regions;
    private final Templates templates;
    private final Visitor visitor;

    Beginnings(
            @RestClient KeptBodies bodies,
            @RestClient PublicRegions regions,
            @RestClient Templates templates,
            Visitor visitor) {
        this.bodies = bodies;
        this.regions = regions;
        this.templates = templates;
        this.visitor = visitor;
    }

    Uni<List<Beginning>> all() {
        if (!visitor.has(Roles.COUNCIL)) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.combine()
                .all()
                .unis(bodies.list(null, true, null, Whole.PART), regions.all())
                .with((own, known) -> own.items().stream()
                        .flatMap(body -> known.items().stream()
                                .filter(region -> body.regionCodes().contains(region.code()))
                                .map(region ->
                                        new Beginning(body.id(), body.name(), region.code(), region.displayName())))
                        .toList());
    }

    /**
     * To all municipalities of the region, in the words of the first template, with the summary enclosed.
     *
     * @param chosen as {@link Beginning#value}
     * @throws BadRequestException if the page's own choice does not hold what it held
     */
    Uni<Draft> draft(String chosen) {
        String[] parts = chosen.split("/", 2);
        UUID body = body(parts);
        return Uni.combine()
                .all()
                .unis(regions.municipalities(parts[1]), templates.list(null, Whole.PART))
                .with((there, known) -> new Draft(
                        body,
                        parts[1],
                        there.items().stream().map(Municipality::code).toList(),
                        known.items().stream()
                                .filter(one -> !one.retired())
                                .map(Template::id)
                                .findFirst()
                                .orElse(null),
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null,
                        List.of("SUMMARY")));
    }

    private static UUID body(String[] parts) {
        try {
            if (parts.length == 2) {
                return UUID.fromString(parts[0]);
            }
        } catch (IllegalArgumentException nonsense) {
            throw new BadRequestException(nonsense);
        }
        throw new BadRequestException();
    }
}
