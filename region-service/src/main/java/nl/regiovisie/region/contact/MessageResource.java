package nl.regiovisie.region.contact;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/bodies/{id}/messages")
@Tag(name = "Raden", description = "Cliëntenraden en andere vormen van medezeggenschap")
public class MessageResource {

    private final MessageService service;

    MessageResource(MessageService service) {
        this.service = service;
    }

    @POST
    @PermitAll
    @ResponseStatus(202)
    @Operation(
            operationId = "writeToBody",
            summary = "Een raad een bericht sturen, zonder het adres te kennen",
            description =
                    "Het bericht gaat per e-mail; de raad kan de afzender antwoorden. Hooguit 5 berichten per uur van"
                            + " één afzender, en 20 aan één raad.")
    @APIResponse(responseCode = "202", description = "Het bericht is onderweg")
    public Uni<Void> send(@PathParam("id") UUID id, @NotNull Message message) {
        return service.send(id, message);
    }
}
