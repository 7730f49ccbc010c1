package nl.regiovisie.recommendation.letter.address;

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
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/council-addresses")
@Tag(name = "Brieven")
public class AddressResource {

    private final AddressService service;
    private final AddressPages pages;

    AddressResource(AddressService service, AddressPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "councilAddresses", summary = "Adressen van gemeenteraden die zijn opgeschreven")
    public Uni<Page<AddressView>> all(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.page(cursor, limit);
    }

    @PUT
    @Path("{municipality}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "keepCouncilAddress",
            summary = "Opschrijven waar een gemeenteraad post krijgt",
            description = "Zonder adres staat in een brief alleen de naam van de raad.")
    public Uni<RestResponse<AddressView>> keep(
            @PathParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull AddressDraft draft) {
        return Current.shown(service.keep(municipality, draft, ifMatch), () -> pages.one(municipality))
                .chain(created -> pages.one(municipality)
                        .map(view -> RestResponse.ResponseBuilder.<AddressView>create(created ? 201 : 200)
                                .entity(view)
                                .header("ETag", IfMatch.etag(view.version()))
                                .build()));
    }
}
