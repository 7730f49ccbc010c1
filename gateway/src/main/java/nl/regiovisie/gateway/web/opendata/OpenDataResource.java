package nl.regiovisie.gateway.web.opendata;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.regiovisie.gateway.delivery.SameForVisitors;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicRegions;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /open-data}: what open data there is, for people. */
@Path("/open-data")
@PermitAll
@SameForVisitors
public class OpenDataResource {

    private final OpenData data;
    private final PublicRegions regions;

    OpenDataResource(OpenData data, @RestClient PublicRegions regions) {
        this.data = data;
        this.regions = regions;
    }

    /** @param region code; what is unknown shows the whole country */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> all(@QueryParam("regio") String region) {
        return Uni.combine()
                .all()
                .unis(data.all(), RegionNames.ask(regions))
                .with((sets, known) -> Templates.sets(OpenDataPage.of(sets, known, region)));
    }

    @CheckedTemplate(basePath = "opendata")
    static class Templates {

        static native TemplateInstance sets(OpenDataPage page);
    }
}
