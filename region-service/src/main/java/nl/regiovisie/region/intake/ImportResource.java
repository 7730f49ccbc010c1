package nl.regiovisie.region.intake;

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
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/body-imports/{id}")
@Tag(name = "Raden", description = "Cliëntenraden en andere vormen van medezeggenschap")
public class ImportResource {

    private final ImportService service;

    ImportResource(ImportService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Roles.STEWARD)
    @Operation(operationId = "bodyImport", summary = "Een bestand met raden, en wat het nu zou veranderen")
    public Uni<RestResponse<ImportView>> one(@PathParam("id") UUID id) {
        return shown(id, false);
    }

    @PUT
    @RolesAllowed(Roles.STEWARD)
    @Operation(
            operationId = "uploadBodies",
            summary = "Een bestand met raden inlezen en bekijken",
            description =
                    "Er verandert nog niets. Het antwoord zegt wat er zou veranderen en wat er mis is, per regel.")
    public Uni<RestResponse<ImportView>> upload(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ImportUpload upload) {
        return Current.shown(service.upload(id, upload, ifMatch), () -> service.get(id))
                .chain(created -> shown(id, created));
    }

    @PUT
    @Path("application")
    @RolesAllowed(Roles.STEWARD)
    @Operation(
            operationId = "applyBodies",
            summary = "De raden vastleggen zoals u ze hebt bekeken",
            description =
                    "Alles of niets. Is het bestand of het register intussen anders, dan volgt 412 met het nieuwe beeld;"
                            + " is er iets mis, dan 409.")
    public Uni<RestResponse<ImportView>> apply(@PathParam("id") UUID id, @NotNull ImportApplication application) {
        return Current.shown(service.apply(id, application), () -> service.get(id))
                .chain(() -> shown(id, false));
    }

    private Uni<RestResponse<ImportView>> shown(UUID id, boolean created) {
        return service.get(id)
                .map(view -> RestResponse.ResponseBuilder.<ImportView>create(created ? 201 : 200)
                        .entity(view)
                        .header("ETag", IfMatch.etag(view.version()))
                        .build());
    }
}
