package nl.regiovisie.region.contact;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.region.body.BodyPages;
import nl.regiovisie.region.body.BodyView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/bodies/{id}/contact")
@Tag(name = "Raden", description = "Cliëntenraden en andere vormen van medezeggenschap")
public class ContactResource {

    private final ContactService service;
    private final BodyPages bodies;

    ContactResource(ContactService service, BodyPages bodies) {
        this.service = service;
        this.bodies = bodies;
    }

    @PUT
    @RolesAllowed({Roles.STEWARD, Roles.COUNCIL})
    @Operation(
            operationId = "keepBodyAddress",
            summary = "Vastleggen waar berichten aan een raad heen gaan; het adres is nooit terug te lezen")
    public Uni<BodyView> keep(@PathParam("id") UUID id, @NotNull ContactAddress address) {
        return service.keep(id, address).chain(() -> bodies.one(id));
    }

    @DELETE
    @RolesAllowed({Roles.STEWARD, Roles.COUNCIL})
    @Operation(operationId = "eraseBodyAddress", summary = "Het adres van een raad wissen")
    public Uni<BodyView> erase(@PathParam("id") UUID id) {
        return service.erase(id).chain(() -> bodies.one(id));
    }
}
