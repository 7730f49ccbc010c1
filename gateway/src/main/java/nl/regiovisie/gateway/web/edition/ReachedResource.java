package nl.regiovisie.gateway.web.edition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regiovisie.gateway.delivery.SameForVisitors;
import nl.regiovisie.gateway.web.published.Editions;
import nl.regiovisie.gateway.web.published.ReachedOrganisations;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /edities/{id}/ontvangers}: who got an edition, and what they answered. */
@Path("/edities/{id}/ontvangers")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@SameForVisitors
public class ReachedResource {

    private static final int PART = 100;

    private final Editions editions;
    private final ReachedOrganisations organisations;

    ReachedResource(@RestClient Editions editions, @RestClient ReachedOrganisations organisations) {
        this.editions = editions;
        this.organisations = organisations;
    }

    @GET
    public Uni<TemplateInstance> reached(@PathParam("id") UUID id, @QueryParam("vanaf") String cursor) {
        return Uni.combine()
                .all()
                .unis(editions.one(id), organisations.list(id, cursor, PART))
                .with((edition, part) -> Templates.reached(new ReachedPage(edition, part.items(), part.next())));
    }

    @CheckedTemplate(basePath = "editions")
    static class Templates {

        static native TemplateInstance reached(ReachedPage page);
    }
}
