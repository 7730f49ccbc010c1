package nl.regiovisie.meeting.kind;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/meeting-kinds")
@Tag(name = "Vaste lijsten", description = "De thema’s, de rollen waarin mensen meedoen, en de soorten bijeenkomsten")
public class MeetingKindResource {

    private final MeetingKindService service;

    MeetingKindResource(MeetingKindService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(operationId = "meetingKinds", summary = "Alle soorten bijeenkomsten, op volgorde")
    public Uni<Page<MeetingKindView>> all() {
        return service.all().map(Page::whole);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.STEWARD)
    @Operation(operationId = "registerMeetingKind", summary = "Een soort bijeenkomst toevoegen of wijzigen")
    public Uni<RestResponse<MeetingKindView>> register(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull MeetingKindFacts facts) {
        return service.register(id, facts, ifMatch)
                .map(kept -> RestResponse.ResponseBuilder.<MeetingKindView>create(kept.created() ? 201 : 200)
                        .entity(kept.view())
                        .header("ETag", IfMatch.etag(kept.view().version()))
                        .build());
    }
}
