package nl.regiovisie.region.body;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

@Path("/v1/bodies")
@Tag(name = "Raden", description = "Cliëntenraden en andere vormen van medezeggenschap")
public class BodyResource {

    private final BodyService service;
    private final BodyPages pages;

    BodyResource(BodyService service, BodyPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GET
    @PermitAll
    @Operation(operationId = "bodies", summary = "Raden op naam; wie niet gezien wil worden staat er niet bij")
    public Uni<Page<BodyView>> all(
            @QueryParam("region") String region,
            @QueryParam("kind") String kind,
            @QueryParam("provider") String provider,
            @QueryParam("name") String name,
            @QueryParam("mine") boolean mine,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.page(BodyFilter.of(region, kind, provider, name, mine, cursor, limit));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "body", summary = "Eén raad")
    public Uni<RestResponse<BodyView>> one(@PathParam("id") UUID id) {
        return shown(id, false);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.STEWARD)
    @Operation(operationId = "registerBody", summary = "Een raad vastleggen of wijzigen")
    public Uni<RestResponse<BodyView>> register(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull BodyFacts facts) {
        return Current.shown(service.register(id, facts, ifMatch), () -> pages.one(id))
                .chain(created -> shown(id, created));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.STEWARD)
    @Operation(operationId = "closeBody", summary = "Vastleggen dat een raad niet meer bestaat")
    public Uni<RestResponse<BodyView>> close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Current.shown(service.close(id, ifMatch), () -> pages.one(id)).chain(() -> shown(id, false));
    }

    @PUT
    @Path("{id}/directory-entry")
    @RolesAllowed({Roles.STEWARD, Roles.COUNCIL})
    @Operation(operationId = "showBody", summary = "Kiezen wat anderen van een raad zien")
    public Uni<RestResponse<BodyView>> show(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull DirectoryEntry entry) {
        return Current.shown(service.show(id, entry, ifMatch), () -> pages.one(id))
                .chain(() -> shown(id, false));
    }

    private Uni<RestResponse<BodyView>> shown(UUID id, boolean created) {
        return pages.one(id)
                .map(view -> RestResponse.ResponseBuilder.<BodyView>create(created ? 201 : 200)
                        .entity(view)
                        .header("ETag", IfMatch.etag(view.version()))
                        .build());
    }
}
