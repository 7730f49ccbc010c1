package nl.regiovisie.recommendation.dispatch;

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

@Path("/v1/editions/{id}/dispatches")
@Tag(name = "Verzending")
public class DispatchResource {

    private static final int FIRST = 50;

    private final DispatchService service;
    private final DispatchPages pages;

    DispatchResource(DispatchService service, DispatchPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "dispatches", summary = "Aan wie een editie gaat, en hoe ver dat is")
    public Uni<Page<DispatchView>> all(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.page(id, cursor, limit);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "sendEdition",
            summary = "Een editie mailen: een link, zonder bijlage",
            description = "Wie hem al heeft krijgt hem niet nog eens; wat mislukte gaat opnieuw.")
    public Uni<Page<DispatchView>> send(@PathParam("id") UUID id, @NotNull Selection selection) {
        return service.plan(id, selection).chain(() -> pages.page(id, null, FIRST));
    }

    @PUT
    @Path("by-hand")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "bringEdition",
            summary = "Opschrijven dat een editie vandaag per post of met de hand ging")
    public Uni<Page<DispatchView>> bring(@PathParam("id") UUID id, @NotNull Selection selection) {
        return service.bring(id, selection).chain(() -> pages.page(id, null, FIRST));
    }

    @PUT
    @Path("{recipient}/answer")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "noteDispatchAnswer", summary = "Opschrijven wat een organisatie antwoordde; openbaar")
    public Uni<RestResponse<DispatchView>> answer(
            @PathParam("id") UUID id,
            @PathParam("recipient") UUID recipient,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull Answer answer) {
        DispatchName name = new DispatchName(id, recipient);
        return Current.shown(service.answer(name, answer, ifMatch), () -> pages.one(name))
                .chain(() -> pages.one(name))
                .map(view -> RestResponse.ResponseBuilder.ok(view)
                        .header("ETag", IfMatch.etag(view.version()))
                        .build());
    }
}
