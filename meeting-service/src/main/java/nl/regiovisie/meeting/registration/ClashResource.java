package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/meetings/{meeting}/clashes")
@Tag(name = "Aanmeldingen", description = "Wie er naar een bijeenkomst komt")
public class ClashResource {

    private final ClashService service;

    ClashResource(ClashService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(
            operationId = "clashes",
            summary = "Hoeveel aangemelde mensen op een ander moment al ergens anders zijn",
            description =
                    "Om te weten voordat een bijeenkomst verplaatst wordt; wie dat zijn en waar zij zijn staat er niet in.")
    public Uni<ClashView> clashes(
            @PathParam("meeting") UUID meeting,
            @QueryParam("startsAt") String startsAt,
            @QueryParam("endsAt") String endsAt) {
        return service.clashes(meeting, startsAt, endsAt);
    }
}
