package nl.regiovisie.region.trajectory;

import io.smallrye.mutiny.Uni;
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
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/trajectories")
@Tag(name = "Trajecten", description = "De begeleiding van organisaties; niet openbaar")
public class TrajectoryResource {

    private final TrajectoryService service;
    private final TrajectoryPages pages;

    TrajectoryResource(TrajectoryService service, TrajectoryPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Roles.STEWARD, Roles.FACILITATOR})
    @Operation(operationId = "trajectories", summary = "Begeleidingstrajecten, het nieuwste eerst")
    public Uni<Page<TrajectoryView>> all(
            @QueryParam("phase") String phase,
            @QueryParam("provider") String provider,
            @QueryParam("open") boolean open,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.page(TrajectoryFilter.of(phase, provider, open, cursor, limit));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.STEWARD, Roles.FACILITATOR})
    @Operation(operationId = "trajectory", summary = "Eén begeleidingstraject met zijn geschiedenis")
    public Uni<RestResponse<TrajectoryView>> one(@PathParam("id") UUID id) {
        return shown(id, false);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.STEWARD, Roles.FACILITATOR})
    @Operation(operationId = "moveTrajectory", summary = "Een begeleidingstraject beginnen of verder brengen")
    public Uni<RestResponse<TrajectoryView>> go(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull TrajectoryFacts facts) {
        return Current.shown(service.go(id, facts, ifMatch), () -> pages.one(id))
                .chain(created -> shown(id, created));
    }

    private Uni<RestResponse<TrajectoryView>> shown(UUID id, boolean created) {
        return pages.one(id)
                .map(view -> RestResponse.ResponseBuilder.<TrajectoryView>create(created ? 201 : 200)
                        .entity(view)
                        .header("ETag", IfMatch.etag(view.version()))
                        .build());
    }
}
