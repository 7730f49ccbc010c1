package nl.regiovisie.gateway.web.vision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.regiovisie.gateway.delivery.SameForVisitors;

/** The addresses of the vision of a region: its newest version, and each version. */
@Path("/regios/{code}/regiovisie")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@SameForVisitors
public class VisionResource {

    private final VisionPages pages;

    VisionResource(VisionPages pages) {
        this.pages = pages;
    }

    @GET
    public Uni<Response> newest(@PathParam("code") String code) {
        return pages.newest(code)
                .map(number -> Response.seeOther(URI.create("/regios/" + code + "/regiovisie/" + number))
                        .build());
    }

    @GET
    @Path("{number}")
    public Uni<TemplateInstance> version(@PathParam("code") String code, @PathParam("number") int number) {
        return pages.version(code, number).map(Templates::vision);
    }

    @CheckedTemplate(basePath = "visions")
    static class Templates {

        static native TemplateInstance vision(VisionPage page);
    }
}
