package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/meetings/{meeting}/registrations")
@Tag(name = "Aanmeldingen", description = "Wie er naar een bijeenkomst komt")
public class RegistrationResource {

    private final Registering registering;
    private final ParticipantService participants;

    RegistrationResource(Registering registering, ParticipantService participants) {
        this.registering = registering;
        this.participants = participants;
    }

    @PUT
    @Path("{id}")
    @PermitAll
    @ResponseStatus(202)
    @Operation(
            operationId = "register",
            summary = "Zich aanmelden voor een bijeenkomst, met of zonder account",
            description = "Er gaat een mail met een eigen link naar dit adres. Het antwoord is altijd hetzelfde: het "
                    + "vertelt niet of een adres al was aangemeld. De mail vertelt dat wel.")
    public Uni<RegistrationReceipt> register(
            @PathParam("meeting") UUID meeting, @PathParam("id") UUID id, @NotNull RegistrationRequest request) {
        return registering.register(meeting, id, request);
    }

    @GET
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(
            operationId = "participants",
            summary = "De deelnemers van een eigen bijeenkomst, op volgorde van aanmelden")
    public Uni<Page<ParticipantView>> all(
            @PathParam("meeting") UUID meeting,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(500) int limit) {
        return participants.page(meeting, cursor, limit);
    }

    @PUT
    @Path("{id}/presence")
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "tickPresence", summary = "Aanvinken wie er is")
    public Uni<ParticipantView> tick(
            @PathParam("meeting") UUID meeting, @PathParam("id") UUID id, @NotNull Presence presence) {
        return participants.tick(meeting, id, presence);
    }
}
