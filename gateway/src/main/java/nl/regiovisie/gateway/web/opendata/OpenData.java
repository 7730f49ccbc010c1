package nl.regiovisie.gateway.web.opendata;

import io.quarkus.cache.CacheResult;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.published.Datasets.Dataset;
import nl.regiovisie.gateway.web.published.RecommendationDatasets;
import nl.regiovisie.gateway.web.published.RegionDatasets;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The open data of all services. */
@ApplicationScoped
public class OpenData {

    private final RecommendationDatasets said;
    private final RegionDatasets regions;

    OpenData(@RestClient RecommendationDatasets said, @RestClient RegionDatasets regions) {
        this.said = said;
        this.regions = regions;
    }

    /** What was said and answered first, then what visions say. */
    @CacheResult(cacheName = "open-data")
    public Uni<List<Dataset>> all() {
        return Uni.combine()
                .all()
                .unis(said.all(), regions.all())
                .with((first, then) -> Stream.concat(first.items().stream(), then.items().stream())
                        .distinct()
                        .toList());
    }
}
