package nl.regiovisie.recommendation.answersheet;

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

@Path("/v1/reviews/{id}/answer-sheets/{sheetId}")
@Tag(name = "Beoordelingen")
public class SheetResource {

    private final SheetService service;

    SheetResource(SheetService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(operationId = "answerSheet", summary = "Een tabel met antwoorden, en wat die nu zou veranderen")
    public Uni<RestResponse<SheetView>> one(@PathParam("id") UUID review, @PathParam("sheetId") UUID id) {
        return shown(review, id, false);
    }

    @PUT
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(
            operationId = "uploadAnswers",
            summary = "Een tabel met antwoorden inlezen en bekijken",
            description =
                    "Er verandert nog niets. Het antwoord zegt wat er zou veranderen en wat er mis is, per vakje.")
    public Uni<RestResponse<SheetView>> upload(
            @PathParam("id") UUID review,
            @PathParam("sheetId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull SheetUpload upload) {
        return Current.shown(service.upload(review, id, upload, ifMatch), () -> service.get(review, id))
                .chain(created -> shown(review, id, created));
    }

    @PUT
    @Path("application")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(
            operationId = "applyAnswers",
            summary = "De antwoorden geven zoals u ze hebt bekeken",
            description = "Alles of niets. Is het bestand of een antwoord intussen anders, dan volgt 412 met het nieuwe"
                    + " beeld; is er iets mis, dan 409.")
    public Uni<RestResponse<SheetView>> apply(
            @PathParam("id") UUID review, @PathParam("sheetId") UUID id, @NotNull SheetApplication application) {
        application.refuseInvalid();
        return Current.shown(service.apply(review, id, application.preview()), () -> service.get(review, id))
                .chain(() -> shown(review, id, false));
    }

    private Uni<RestResponse<SheetView>> shown(UUID review, UUID id, boolean created) {
        return service.get(review, id)
                .map(view -> RestResponse.ResponseBuilder.<SheetView>create(created ? 201 : 200)
                        .entity(view)
                        .header("ETag", IfMatch.etag(view.version()))
                        .build());
    }
}
