package nl.regiovisie.region.alliance;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import nl.regiovisie.region.naming.NamePlace;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/alliances")
@Tag(name = "Verbanden", description = "Raden van verschillende organisaties die samen optrekken")
public class AllianceResource {

    private final AllianceService service;
    private final AlliancePages pages;

    AllianceResource(AllianceService service, AlliancePages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GET
    @PermitAll
    @Operation(operationId = "alliances", summary = "Verbanden van raden, op naam")
    public Uni<Page<AllianceView>> all(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.page(NamePlace.of(cursor), limit);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "alliance", summary = "Eén verband van raden")
    public Uni<RestResponse<AllianceView>> one(@PathParam("id") UUID id) {
        return shown(id, false);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.STEWARD)
    @Operation(operationId = "registerAlliance", summary = "Een verband van raden vastleggen of wijzigen")
    public Uni<RestResponse<AllianceView>> register(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull AllianceFacts facts) {
        return Current.shown(service.register(id, facts, ifMatch), () -> pages.one(id))
                .chain(created -> shown(id, created));
    }

    private Uni<RestResponse<AllianceView>> shown(UUID id, boolean created) {
        return pages.one(id)
                .map(view -> RestResponse.ResponseBuilder.<AllianceView>create(created ? 201 : 200)
                        .entity(view)
                        .header("ETag", IfMatch.etag(view.version()))
                        .build());
    }
}
