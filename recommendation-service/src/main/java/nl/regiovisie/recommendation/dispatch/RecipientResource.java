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

@Path("/v1/recipients")
@Tag(name = "Verzending", description = "Wie welke editie kreeg, en wat zij antwoordden")
public class RecipientResource {

    private final RecipientService service;
    private final RecipientPages pages;

    RecipientResource(RecipientService service, RecipientPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "recipients", summary = "Organisaties die edities krijgen, op naam")
    public Uni<Page<RecipientView>> all(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.page(cursor, limit);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "keepRecipient", summary = "Een organisatie bewaren of wijzigen")
    public Uni<RestResponse<RecipientView>> keep(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull RecipientDraft draft) {
        return Current.shown(service.keep(id, draft, ifMatch), () -> pages.one(id))
                .chain(created -> pages.one(id)
                        .map(view -> RestResponse.ResponseBuilder.<RecipientView>create(created ? 201 : 200)
                                .entity(view)
                                .header("ETag", IfMatch.etag(view.version()))
                                .build()));
    }
}
