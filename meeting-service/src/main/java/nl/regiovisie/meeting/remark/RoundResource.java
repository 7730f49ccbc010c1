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
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/meetings/{meeting}/remark-round")
@Tag(name = "Opmerkingen")
public class RoundResource {

    private final RoundService service;

    RoundResource(RoundService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "remarkRound", summary = "Hoe het staat met de opmerkingen achteraf")
    public Uni<RestResponse<RoundView>> get(@PathParam("meeting") UUID meeting) {
        return service.get(meeting).map(view -> answer(view, false));
    }

    @PUT
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(
            operationId = "openRemarkRound",
            summary = "Wie erbij was de lijst mailen, en zo lang opmerkingen aannemen",
            description =
                    "Nog eens: wie intussen als aanwezig is aangevinkt krijgt de lijst ook. Langer mag, korter niet.")
    public Uni<RestResponse<RoundView>> open(
            @PathParam("meeting") UUID meeting, @HeaderParam("If-Match") String ifMatch, @NotNull RoundDraft draft) {
        return service.open(meeting, draft, ifMatch).map(done -> answer(done.view(), done.created()));
    }

    private static RestResponse<RoundView> answer(RoundView view, boolean created) {
        return RestResponse.ResponseBuilder.<RoundView>create(created ? 201 : 200)
                .entity(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
