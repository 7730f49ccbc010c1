package nl.regiovisie.gateway.web.region;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.regiovisie.gateway.delivery.SameForVisitors;

/** The addresses below {@code /regios}. */
@Path("/regios")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@SameForVisitors
public class RegionResource {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final RegionPages pages;
    private final RegionSearch search;

    RegionResource(RegionPages pages, RegionSearch search) {
        this.pages = pages;
        this.search = search;
    }

    /** @param municipality what someone typed; one match leads straight to its region */
    @GET
    public Uni<Response> find(@QueryParam("gemeente") @DefaultValue("") String municipality) {
        return search.regions(municipality.strip()).map(RegionResource::answer);
    }

    /**
     * @param municipality code of the one whose answers are shown; empty for all
     * @param cursor where what was recommended goes on
     */
    @GET
    @Path("{code}")
    public Uni<TemplateInstance> region(
            @PathParam("code") String code,
            @QueryParam("gemeente") @DefaultValue("") String municipality,
            @QueryParam("vanaf") String cursor) {
        return pages.region(code, municipality, cursor).map(Templates::region);
    }

    private static Response answer(RegionsPage found) {
        return found.only()
                .map(region ->
                        Response.seeOther(URI.create("/regios/" + region)).build())
                .orElseGet(() -> Response.ok(Templates.regions(found), HTML).build());
    }

    @CheckedTemplate(basePath = "regions")
    static class Templates {

        static native TemplateInstance regions(RegionsPage page);

        static native TemplateInstance region(RegionPage page);
    }
}
