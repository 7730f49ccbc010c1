package nl.regiovisie.recommendation.recommendation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/recommendations")
@Tag(name = "Aanbevelingen", description = "Wat gemeenten wordt aanbevolen, en hoe breed dat wordt gedragen")
public class RecommendationResource {

    private final RecommendationPages pages;
    private final RecommendationService service;
    private final Caller caller;

    RecommendationResource(RecommendationPages pages, RecommendationService service, Caller caller) {
        this.pages = pages;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "recommendations", summary = "Aanbevelingen op nummer; concepten alleen voor redacteuren")
    public Uni<Page<RecommendationView>> all(
            @QueryParam("region") String region,
            @QueryParam("theme") String theme,
            @QueryParam("status") String status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.page(RecommendationFilter.of(region, theme, status, cursor, limit), seesDrafts());
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "recommendation", summary = "Eén aanbeveling")
    public Uni<RestResponse<RecommendationView>> one(@PathParam("id") UUID id) {
        return pages.one(id, seesDrafts()).map(view -> answer(view, false));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "draftRecommendation", summary = "Een aanbeveling schrijven of wijzigen, met haar bronnen")
    public Uni<RestResponse<RecommendationView>> draft(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull Draft draft) {
        return Current.shown(service.draft(id, draft, ifMatch), () -> pages.one(id, true))
                .chain(created -> pages.one(id, true).map(view -> answer(view, created)));
    }

    @PUT
    @Path("{id}/publication")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "publishRecommendation", summary = "Een aanbeveling een nummer geven en publiceren")
    public Uni<RestResponse<RecommendationView>> publish(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Current.shown(service.publish(id, ifMatch), () -> pages.one(id, true))
                .chain(() -> pages.one(id, true))
                .map(view -> answer(view, false));
    }

    private boolean seesDrafts() {
        return caller.has(Roles.EDITOR);
    }

    private static RestResponse<RecommendationView> answer(RecommendationView view, boolean created) {
        return RestResponse.ResponseBuilder.<RecommendationView>create(created ? 201 : 200)
                .entity(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
