package nl.regiovisie.region.renewal;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/classifications")
@Tag(
        name = "Indelingen",
        description = "Alle jeugdregio’s en hun gemeenten vanaf een dag: inlezen, bekijken, toepassen")
public class ClassificationResource {

    private final ClassificationService service;

    ClassificationResource(ClassificationService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Roles.STEWARD)
    @Operation(operationId = "classifications", summary = "Ingelezen indelingen, de nieuwste eerst")
    public Uni<Page<ClassificationItem>> all(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.page(cursor, limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.STEWARD)
    @Operation(
            operationId = "classification",
            summary = "Eén indeling, met wat zij nu zou veranderen of heeft veranderd")
    public Uni<RestResponse<ClassificationView>> one(@PathParam("id") UUID id) {
        return service.get(id).map(view -> answer(view, false));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.STEWARD)
    @Operation(
            operationId = "uploadClassification",
            summary = "Een indeling inlezen en bekijken",
            description =
                    "Er verandert nog niets. Het antwoord zegt wat er zou veranderen en wat er mis is, per regel.")
    public Uni<RestResponse<ClassificationView>> upload(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull Upload upload) {
        return Current.shown(service.upload(id, upload, ifMatch), () -> service.get(id))
                .map(uploaded -> answer(uploaded.view(), uploaded.created()));
    }

    @PUT
    @Path("{id}/application")
    @RolesAllowed(Roles.STEWARD)
    @Operation(
            operationId = "applyClassification",
            summary = "Een indeling toepassen zoals u die hebt bekeken",
            description =
                    "Alles of niets. Zijn de bestanden of het register intussen anders, dan volgt 412 met het nieuwe"
                            + " beeld; is er iets mis, dan 409.")
    public Uni<RestResponse<ClassificationView>> apply(@PathParam("id") UUID id, @NotNull Application application) {
        return service.apply(id, application).map(view -> answer(view, false));
    }

    private static RestResponse<ClassificationView> answer(ClassificationView view, boolean created) {
        return RestResponse.ResponseBuilder.<ClassificationView>create(created ? 201 : 200)
                .entity(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
