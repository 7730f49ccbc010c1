package nl.regiovisie.recommendation.council;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/recommendations/{id}/stances")
@Tag(name = "Aanbevelingen", description = "Wat gemeenten wordt aanbevolen, en hoe breed dat wordt gedragen")
public class StanceResource {

    private final CouncilPages pages;
    private final CouncilService service;

    StanceResource(CouncilPages pages, CouncilService service) {
        this.pages = pages;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(operationId = "stances", summary = "Welke raden een aanbeveling steunen, of het anders zien")
    public Uni<Page<StanceView>> all(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.stances(id, cursor, limit);
    }

    @PUT
    @Path("{body}")
    @RolesAllowed({Roles.COUNCIL, Roles.EDITOR})
    @Operation(operationId = "takeStance", summary = "Namens een raad zeggen of die een aanbeveling steunt")
    public Uni<RestResponse<StanceView>> take(
            @PathParam("id") UUID id, @PathParam("body") UUID body, @NotNull TakenStance taken) {
        return Current.shown(service.take(id, body, taken), () -> pages.stance(id, body))
                .chain(first -> pages.stance(id, body)
                        .map(view -> RestResponse.ResponseBuilder.<StanceView>create(first ? 201 : 200)
                                .entity(view)
                                .build()));
    }

    @DELETE
    @Path("{body}")
    @RolesAllowed({Roles.COUNCIL, Roles.EDITOR})
    @Operation(operationId = "takeStanceBack", summary = "Namens een raad terugnemen wat die zei")
    public Uni<Void> takeBack(@PathParam("id") UUID id, @PathParam("body") UUID body) {
        return service.takeBack(id, body);
    }
}
