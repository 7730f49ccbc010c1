package nl.regiovisie.recommendation.edition;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import nl.regiovisie.recommendation.edition.EditionDraft.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/editions")
@Tag(name = "Edities")
public class EditionResource {

    private final EditionMaking making;
    private final EditionPages pages;
    private final Documents documents;

    EditionResource(EditionMaking making, EditionPages pages, Documents documents) {
        this.making = making;
        this.pages = pages;
        this.documents = documents;
    }

    @GET
    @PermitAll
    @Operation(operationId = "editions", summary = "Edities, de nieuwste eerst")
    public Uni<Page<EditionView>> all(
            @QueryParam("scope") Scope scope,
            @QueryParam("region") String region,
            @QueryParam("series") String series,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return pages.page(scope, region, series, cursor, limit);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "edition", summary = "Een editie, en wat er nieuw in is")
    public Uni<EditionView> one(@PathParam("id") UUID id) {
        return pages.one(id);
    }

    @GET
    @Path("{id}/content")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "editionContent",
            summary = "Alles wat in een editie staat, als JSON",
            description = "Byte voor byte waar de hash van de editie (sha256) van gemaakt is.")
    public Uni<String> content(@PathParam("id") UUID id) {
        return pages.content(id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "makeEdition",
            summary = "Een editie maken van wat nu openbaar is",
            description = "Nog eens met hetzelfde kenmerk verandert niets. Zonder iets nieuws komt er geen editie.")
    public Uni<RestResponse<EditionView>> make(@PathParam("id") UUID id, @NotNull EditionDraft draft) {
        return Current.shown(making.make(id, draft), () -> pages.one(id))
                .invoke(made -> documents.prepare(id))
                .chain(made -> pages.one(id)
                        .map(view -> RestResponse.ResponseBuilder.<EditionView>create(made ? 201 : 200)
                                .entity(view)
                                .build()));
    }
}
