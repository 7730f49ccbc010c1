package nl.regiovisie.meeting.publication;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.regiovisie.meeting.planning.MeetingView;
import nl.regiovisie.meeting.planning.Publication;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/meetings/{meeting}/publication")
@Tag(name = "Bijeenkomsten")
public class PublicationResource {

    private final PublicationService service;

    PublicationResource(PublicationService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "publishMeeting", summary = "Alles wat is gezegd in één keer openbaar maken, voorgoed")
    public Uni<RestResponse<MeetingView>> publish(
            @PathParam("meeting") UUID meeting,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull Publication publication) {
        return service.publish(meeting, publication, ifMatch)
                .map(view -> RestResponse.ResponseBuilder.ok(view)
                        .header("ETag", IfMatch.etag(view.version()))
                        .build());
    }
}
