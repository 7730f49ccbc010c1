package nl.regiovisie.gateway.work.vision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.regiovisie.gateway.web.published.PublicVisions;
import nl.regiovisie.gateway.web.published.PublicVisions.Overview;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/regiovisies}: the regions whose vision the visitor keeps. */
@Path("/werk/regiovisies")
@RolesAllowed({Roles.MUNICIPALITY, Roles.STEWARD})
@Produces(MediaType.TEXT_HTML)
public class DesksResource {

    private final PublicVisions visions;
    private final Regions regions;

    DesksResource(@RestClient PublicVisions visions, Regions regions) {
        this.visions = visions;
        this.regions = regions;
    }

    @GET
    public Uni<TemplateInstance> all() {
        return Uni.combine()
                .all()
                .unis(visions.all(), regions.own())
                .with((all, own) -> Templates.visions(all.items().stream()
                        .filter(vision -> regions.seesAll() || own.contains(vision.regionCode()))
                        .toList()));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance visions(List<Overview> regions);
    }
}
