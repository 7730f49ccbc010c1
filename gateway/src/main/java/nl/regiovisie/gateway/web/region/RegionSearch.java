package nl.regiovisie.gateway.web.region;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Summaries;
import nl.regiovisie.gateway.web.published.Whole;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Finds the region of a municipality by the begin of its name. */
@ApplicationScoped
class RegionSearch {

    private final PublicRegions regions;
    private final Summaries summaries;

    RegionSearch(@RestClient PublicRegions regions, @RestClient Summaries summaries) {
        this.regions = regions;
        this.summaries = summaries;
    }

    Uni<RegionsPage> regions(String typed) {
        return Uni.combine()
                .all()
                .unis(
                        regions.all().map(Slice::items),
                        Part.of(summaries.all().map(Slice::items)),
                        regions.allMunicipalities(),
                        named(typed))
                .with((all, progress, municipalities, matches) ->
                        RegionsPage.of(typed, all, progress, municipalities, matches));
    }

    private Uni<List<Municipality>> named(String typed) {
        return typed.isEmpty()
                ? Uni.createFrom().item(List.of())
                : regions.municipalitiesNamed(typed, null, Whole.PART).map(Slice::items);
    }
}
