package nl.regiovisie.recommendation.thesaurus;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import nl.regiovisie.platform.transaction.Transactions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/concepts")
@Tag(name = "Begrippen", description = "Woorden die over hetzelfde gaan; daarmee vindt de redactie wat op elkaar lijkt")
public class ConceptResource {

    private final Concepts concepts;
    private final ConceptService service;
    private final Transactions transactions;

    ConceptResource(Concepts concepts, ConceptService service, Transactions transactions) {
        this.concepts = concepts;
        this.service = service;
        this.transactions = transactions;
    }

    @GET
    @PermitAll
    @Operation(operationId = "concepts", summary = "Begrippen op naam, met hun woorden")
    public Uni<Page<ConceptView>> all(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        String after = cursor == null ? "" : Cursor.decode(cursor, 1).get(0);
        return transactions
                .reading(() -> concepts.from(after, limit + 1))
                .map(found ->
                        Page.of(found.stream().map(Concept::view).toList(), limit, last -> Cursor.encode(last.id())));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "keepConcept", summary = "Een begrip toevoegen, of zijn woorden wijzigen")
    public Uni<RestResponse<ConceptView>> keep(
            @PathParam("id") @Size(max = 100) String id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull ConceptTerms terms) {
        return Current.shown(service.keep(id, terms, ifMatch), () -> one(id))
                .chain(created -> one(id).map(
                                view -> RestResponse.ResponseBuilder.<ConceptView>create(created ? 201 : 200)
                                        .entity(view)
                                        .header("ETag", IfMatch.etag(view.version()))
                                        .build()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "removeConcept", summary = "Een begrip weghalen")
    public Uni<Void> remove(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return Current.shown(service.remove(id, ifMatch), () -> one(id));
    }

    private Uni<ConceptView> one(String id) {
        return transactions.reading(() -> concepts.get(id)).map(Concept::view);
    }
}
