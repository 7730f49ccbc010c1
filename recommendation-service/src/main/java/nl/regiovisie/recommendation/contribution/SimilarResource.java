package nl.regiovisie.recommendation.contribution;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.recommendation.similar.Similar;
import nl.regiovisie.recommendation.similar.Similar.Match;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was said elsewhere in other words. Suggestions for editors: nothing is ever bundled by itself. */
@Path("/v1/contributions/{id}/similar")
@Tag(name = "Bijdragen", description = "Wat mensen zeiden, in bijeenkomsten of daarbuiten, en wat ermee is gebeurd")
public class SimilarResource {

    private static final int SHOWN = 5;

    private final ContributionPages pages;
    private final Similar similar;

    SimilarResource(ContributionPages pages, Similar similar) {
        this.pages = pages;
        this.similar = similar;
    }

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "similarContributions",
            summary = "De vijf bijdragen uit alle regio’s die er het meest op lijken")
    public Uni<Page<SimilarView>> similar(@PathParam("id") UUID id) {
        return pages.one(id, true)
                .chain(asked -> asked.wasErased()
                        ? Uni.createFrom().item(List.<Match>of())
                        : similar.to(id, asked.text(), SHOWN))
                .chain(this::shown)
                .map(Page::whole);
    }

    private Uni<List<SimilarView>> shown(List<Match> matches) {
        return pages.these(matches.stream().map(Match::id).toList(), true).map(found -> {
            Map<UUID, ContributionView> byId = found.stream().collect(toMap(ContributionView::id, identity()));
            return matches.stream()
                    .map(match ->
                            byId.containsKey(match.id()) ? new SimilarView(byId.get(match.id()), match.score()) : null)
                    .filter(Objects::nonNull)
                    .toList();
        });
    }
}
