package nl.regiovisie.gateway.web.representation;

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
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRepresentation;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /gehoord}. */
@Path("/gehoord")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class RepresentationResource {

    private final PublicRepresentation representation;
    private final PublicRegions regions;

    RepresentationResource(@RestClient PublicRepresentation representation, @RestClient PublicRegions regions) {
        this.representation = representation;
        this.regions = regions;
    }

    /** Each parameter may be empty, for all. */
    @GET
    public Uni<TemplateInstance> heard(
            @QueryParam("reeks") @DefaultValue("") String series,
            @QueryParam("regio") @DefaultValue("") String region,
            @QueryParam("bijeenkomst") @DefaultValue("") String meeting) {
        return Uni.combine()
                .all()
                .unis(representation.of(orNull(series), orNull(region), orNull(meeting)), RegionNames.ask(regions))
                .with((heard, names) -> Templates.heard(new RepresentationPage(series, region, meeting, heard, names)));
    }

    private static String orNull(String choice) {
        return choice.isBlank() ? null : choice;
    }

    @CheckedTemplate(basePath = "representation")
    static class Templates {

        static native TemplateInstance heard(RepresentationPage page);
    }
}
