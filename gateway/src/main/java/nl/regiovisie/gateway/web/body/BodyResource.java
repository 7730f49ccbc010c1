package nl.regiovisie.gateway.web.body;

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
import java.util.UUID;
import nl.regiovisie.gateway.delivery.SameForVisitors;

/** The addresses below {@code /raden}. */
@Path("/raden")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@SameForVisitors
public class BodyResource {

    private final BodyPages pages;

    BodyResource(BodyPages pages) {
        this.pages = pages;
    }

    /**
     * @param region code of a region; empty for all
     * @param kind code of a kind; empty for all
     * @param name begin of any word of a name; empty for all
     * @param cursor where this part of the list starts; empty for the first
     */
    @GET
    public Uni<TemplateInstance> list(
            @QueryParam("regio") @DefaultValue("") String region,
            @QueryParam("soort") @DefaultValue("") String kind,
            @QueryParam("naam") @DefaultValue("") String name,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return pages.list(new BodyFilter(region, kind, name.strip()), cursor).map(Templates::list);
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> body(@PathParam("id") UUID id) {
        return pages.body(id).map(Templates::body);
    }

    @CheckedTemplate(basePath = "bodies")
    static class Templates {

        static native TemplateInstance list(BodiesPage page);

        static native TemplateInstance body(BodyPage page);
    }
}
