package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/meetings/{meeting}/walk-ins")
@Tag(name = "Aanmeldingen", description = "Wie er naar een bijeenkomst komt")
public class WalkInResource {

    private final ParticipantService participants;

    WalkInResource(ParticipantService participants) {
        this.participants = participants;
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "addWalkIn", summary = "Iemand toevoegen die zonder aanmelding kwam")
    public Uni<ParticipantView> add(
            @PathParam("meeting") UUID meeting, @PathParam("id") UUID id, @NotNull WalkIn walkIn) {
        return participants.add(meeting, id, walkIn);
    }
}
