package nl.regiovisie.gateway.web.region;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;
import nl.regiovisie.gateway.web.published.PublishedRecommendations;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Summaries;
import nl.regiovisie.gateway.web.published.Whole;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Finds the region of a municipality by the begin of its name. */
@ApplicationScoped
class RegionSearch {

    private final PublicRegions regions;
    private final Summaries summaries;
    private final PublishedRecommendations recommendations;

    RegionSearch(
            @RestClient PublicRegions regions,
            @RestClient Summaries summaries,
            @RestClient PublishedRecommendations recommendations) {
        this.regions = regions;
        this.summaries = summaries;
        this.recommendations = recommendations;
    }

    Uni<RegionsPage> regions(String typed) {
        return Uni.combine()
                .all()
                .unis(
                        regions.all().map(Slice::items),
                        Part.of(summaries.all().map(Slice::items)),
                        regions.allMunicipalities(),
                        named(typed),
                        Part.of(invented()))
                .with((all, progress, municipalities, matches, invented) ->
                        RegionsPage.of(typed, all, progress, municipalities, matches, invented.or(false)));
    }

    /** Whether the numbers on the map come from invented content; they do not say so themselves. */
    private Uni<Boolean> invented() {
        return recommendations
                .first("PUBLISHED", true, null, 1)
                .map(slice -> !slice.items().isEmpty());
    }

    private Uni<List<Municipality>> named(String typed) {
        return typed.isEmpty()
                ? Uni.createFrom().item(List.of())
                : regions.municipalitiesNamed(typed, null, Whole.PART).map(Slice::items);
    }
}
