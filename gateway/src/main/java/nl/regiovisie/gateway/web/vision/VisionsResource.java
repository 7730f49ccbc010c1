package nl.regiovisie.gateway.web.vision;

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

/** The address {@code /regiovisies}. */
@Path("/regiovisies")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@SameForVisitors
public class VisionsResource {

    private final VisionPages pages;

    VisionsResource(VisionPages pages) {
        this.pages = pages;
    }

    /** @param status the only one to show; empty for all */
    @GET
    public Uni<TemplateInstance> all(@QueryParam("stand") @DefaultValue("") String status) {
        return pages.all(status).map(Templates::visions);
    }

    @CheckedTemplate(basePath = "visions")
    static class Templates {

        static native TemplateInstance visions(VisionsPage page);
    }
}
