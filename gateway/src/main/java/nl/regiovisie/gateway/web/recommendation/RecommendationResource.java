package nl.regiovisie.gateway.web.recommendation;

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

/** The addresses below {@code /aanbevelingen}. */
@Path("/aanbevelingen")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@SameForVisitors
public class RecommendationResource {

    private final RecommendationPages pages;

    RecommendationResource(RecommendationPages pages) {
        this.pages = pages;
    }

    /** @param cursor where this part of the list starts; empty for the first */
    @GET
    public Uni<TemplateInstance> list(
            @QueryParam("regio") @DefaultValue("") String region,
            @QueryParam("thema") @DefaultValue("") String theme,
            @QueryParam("onderwerp") @DefaultValue("") String topic,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return pages.list(new Filter(region, theme, topic, cursor)).map(Templates::list);
    }

    /**
     * @param region code of the region whose answers are shown; empty for all that the recommendation reaches
     * @param from code of the municipality whose answer is shown first; empty for the first of all
     */
    @GET
    @Path("{id}")
    public Uni<TemplateInstance> recommendation(
            @PathParam("id") UUID id,
            @QueryParam("regio") @DefaultValue("") String region,
            @QueryParam("vanaf") @DefaultValue("") String from) {
        return pages.recommendation(id, region, from).map(Templates::recommendation);
    }

    @CheckedTemplate(basePath = "recommendations")
    static class Templates {

        static native TemplateInstance list(ListPage page);

        static native TemplateInstance recommendation(RecommendationPage page);
    }
}
