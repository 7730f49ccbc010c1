package nl.regiovisie.meeting.intake;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.regiovisie.meeting.intake.IntakeService.Imported;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/meetings/{meeting}/outcome-imports")
@Tag(name = "Uitspraken")
public class IntakeResource {

    private final IntakeService service;

    IntakeResource(IntakeService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(
            operationId = "previewOutcomes",
            summary = "Bekijken wat een lijst of tabel zou toevoegen",
            description = "Er verandert niets. Het antwoord zegt per regel wat er bij komt en wat er mis is.")
    public Uni<ItemPreview> preview(@PathParam("meeting") UUID meeting, @NotNull ItemList list) {
        return service.preview(meeting, list);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(
            operationId = "importOutcomes",
            summary = "Een lijst of tabel in één keer vastleggen",
            description = "Alles, of niets als er iets mis is (409). Nog eens sturen voegt niets toe.")
    public Uni<RestResponse<Imported>> apply(
            @PathParam("meeting") UUID meeting, @PathParam("id") UUID id, @NotNull ItemList list) {
        return service.apply(meeting, id, list)
                .map(imported -> RestResponse.ResponseBuilder.<Imported>create(imported.added() > 0 ? 201 : 200)
                        .entity(imported)
                        .build());
    }
}
