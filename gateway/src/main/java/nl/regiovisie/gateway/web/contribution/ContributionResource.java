package nl.regiovisie.gateway.web.contribution;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublishedContributions;
import nl.regiovisie.gateway.web.published.PublishedContributions.Contribution;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses below {@code /uitspraken}. */
@Path("/uitspraken")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ContributionResource {

    private final PublishedContributions contributions;
    private final PublicRegions regions;

    ContributionResource(@RestClient PublishedContributions contributions, @RestClient PublicRegions regions) {
        this.contributions = contributions;
        this.regions = regions;
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> contribution(@PathParam("id") UUID id) {
        return Uni.combine()
                .all()
                .unis(contributions.get(id), RegionNames.ask(regions))
                .with((said, names) -> Templates.contribution(said, names.entries(said.regionCodes())));
    }

    @CheckedTemplate(basePath = "contributions")
    static class Templates {

        static native TemplateInstance contribution(Contribution said, List<RegionNames.Entry> regions);
    }
}
