package nl.regiovisie.recommendation.standard;

import io.smallrye.mutiny.Uni;
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
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/standard-rationales")
@Tag(name = "Beoordelingen")
public class StandardResource {

    private final StandardService service;
    private final StandardPages pages;
    private final Caller caller;

    StandardResource(StandardService service, StandardPages pages, Caller caller) {
        this.service = service;
        this.pages = pages;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.MUNICIPALITY, Roles.EDITOR})
    @Operation(
            operationId = "standardRationales",
            summary = "Standaardteksten van iedereen en van uw gemeente, op titel")
    public Uni<Page<StandardView>> all(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.page(caller.municipalities(), cursor, limit);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.EDITOR})
    @Operation(
            operationId = "keepStandardRationale",
            summary = "Een standaardtekst bewaren of wijzigen",
            description = "Zonder gemeente is de tekst van iedereen; dat kan alleen een redacteur.")
    public Uni<RestResponse<StandardView>> keep(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull StandardText written) {
        return Current.shown(service.keep(id, written, ifMatch), () -> pages.one(id))
                .chain(created -> pages.one(id)
                        .map(view -> RestResponse.ResponseBuilder.<StandardView>create(created ? 201 : 200)
                                .entity(view)
                                .header("ETag", IfMatch.etag(view.version()))
                                .build()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.EDITOR})
    @Operation(operationId = "removeStandardRationale", summary = "Een standaardtekst weghalen")
    public Uni<Void> remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Current.shown(service.remove(id, ifMatch), () -> pages.one(id));
    }
}
