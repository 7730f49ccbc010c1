package nl.regiovisie.region.provider;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/providers")
@Tag(name = "Aanbieders", description = "Jeugdhulpaanbieders en gecertificeerde instellingen")
public class ProviderResource {

    private final ProviderService service;
    private final ProviderPages pages;

    ProviderResource(ProviderService service, ProviderPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GET
    @PermitAll
    @Operation(operationId = "providers", summary = "Aanbieders op naam")
    public Uni<Page<ProviderView>> all(
            @QueryParam("kind") String kind,
            @QueryParam("region") String region,
            @QueryParam("name") String name,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.page(ProviderFilter.of(kind, region, name, cursor, limit));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "provider", summary = "Eén aanbieder")
    public Uni<RestResponse<ProviderView>> one(@PathParam("id") UUID id) {
        return shown(id, false);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.STEWARD)
    @Operation(operationId = "registerProvider", summary = "Een aanbieder vastleggen of wijzigen")
    public Uni<RestResponse<ProviderView>> register(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ProviderFacts facts) {
        return Current.shown(service.register(id, facts, ifMatch), () -> pages.one(id))
                .chain(created -> shown(id, created));
    }

    @PUT
    @Path("{id}/account-holding-region")
    @RolesAllowed(Roles.STEWARD)
    @Operation(
            operationId = "setAccountHoldingRegion",
            summary = "Vastleggen welke regio vanaf een dag de accounthoudende regio van een aanbieder is")
    public Uni<RestResponse<ProviderView>> heldBy(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull AccountHolding holding) {
        return Current.shown(service.heldBy(id, holding, ifMatch), () -> pages.one(id))
                .chain(() -> shown(id, false));
    }

    private Uni<RestResponse<ProviderView>> shown(UUID id, boolean created) {
        return pages.one(id)
                .map(view -> RestResponse.ResponseBuilder.<ProviderView>create(created ? 201 : 200)
                        .entity(view)
                        .header("ETag", IfMatch.etag(view.version()))
                        .build());
    }
}
