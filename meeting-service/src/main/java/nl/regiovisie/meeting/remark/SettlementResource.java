package nl.regiovisie.meeting.remark;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/meetings/{meeting}/remarks")
@Tag(name = "Opmerkingen")
public class SettlementResource {

    private final SettlementService service;

    SettlementResource(SettlementService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "remarks", summary = "Alle opmerkingen, zonder namen, in volgorde van binnenkomst")
    public Uni<Page<RemarkView>> all(@PathParam("meeting") UUID meeting) {
        return service.all(meeting).map(Page::whole);
    }

    @PUT
    @Path("{id}/settlement")
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "settleRemark", summary = "Zeggen wat er met een opmerking gedaan is")
    public Uni<RestResponse<RemarkView>> settle(
            @PathParam("meeting") UUID meeting,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull Settlement settlement) {
        return service.settle(meeting, id, settlement, ifMatch)
                .map(view -> RestResponse.ResponseBuilder.ok(view)
                        .header("ETag", IfMatch.etag(view.version()))
                        .build());
    }
}
