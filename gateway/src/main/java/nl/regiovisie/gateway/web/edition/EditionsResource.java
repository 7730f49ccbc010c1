package nl.regiovisie.gateway.web.edition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.regiovisie.gateway.delivery.SameForVisitors;
import nl.regiovisie.gateway.web.published.Editions;
import nl.regiovisie.gateway.web.published.PublicRegions;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /edities}. */
@Path("/edities")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@SameForVisitors
public class EditionsResource {

    private static final int PART = 20;

    private final Editions editions;
    private final PublicRegions regions;

    EditionsResource(@RestClient Editions editions, @RestClient PublicRegions regions) {
        this.editions = editions;
        this.regions = regions;
    }

    /** @param region code; empty for all */
    @GET
    public Uni<TemplateInstance> all(
            @QueryParam("regio") @DefaultValue("") String region, @QueryParam("vanaf") String cursor) {
        return Uni.combine()
                .all()
                .unis(editions.list(region.isEmpty() ? null : region, cursor, PART), regions.ever(true))
                .with((part, all) ->
                        Templates.editions(new EditionsPage(part.items(), all.items(), region, part.next())));
    }

    @CheckedTemplate(basePath = "editions")
    static class Templates {

        static native TemplateInstance editions(EditionsPage page);
    }
}
