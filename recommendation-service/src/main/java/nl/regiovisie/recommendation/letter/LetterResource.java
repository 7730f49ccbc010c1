package nl.regiovisie.recommendation.letter;

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
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/letters")
@Tag(name = "Brieven")
public class LetterResource {

    private final LetterService service;
    private final LetterFinishing finishing;
    private final LetterFacts facts;
    private final LetterPages pages;

    LetterResource(LetterService service, LetterFinishing finishing, LetterFacts facts, LetterPages pages) {
        this.service = service;
        this.finishing = finishing;
        this.facts = facts;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Roles.COUNCIL, Roles.EDITOR})
    @Operation(
            operationId = "letters",
            summary = "Brieven van de eigen raad; een redacteur ziet alle brieven die af zijn",
            description = "Zonder opmerkingen, meelezers en wat ervan kwam: dat staat bij elke brief zelf.")
    public Uni<Page<LetterView>> all(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.page(cursor, limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNCIL, Roles.EDITOR})
    @Operation(operationId = "letter", summary = "Een brief, met opmerkingen, meelezers en wat ervan kwam")
    public Uni<RestResponse<LetterView>> one(@PathParam("id") UUID id) {
        return pages.one(id).map(view -> answer(view, false));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.COUNCIL)
    @Operation(operationId = "writeLetter", summary = "Een brief beginnen, of eraan verder schrijven")
    public Uni<RestResponse<LetterView>> write(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull LetterDraft draft) {
        draft.check();
        return facts.check(draft, ifMatch != null)
                .chain(newest -> Current.shown(service.write(id, draft, newest, ifMatch), () -> pages.one(id)))
                .chain(created -> pages.one(id).map(view -> answer(view, created)));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.COUNCIL)
    @Operation(operationId = "eraseLetter", summary = "Een concept wissen, met alle opmerkingen")
    public Uni<Void> erase(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Current.shown(service.erase(id, ifMatch), () -> pages.one(id));
    }

    @PUT
    @Path("{id}/final")
    @RolesAllowed(Roles.COUNCIL)
    @Operation(
            operationId = "finishLetter",
            summary = "Een brief vaststellen",
            description = "Hij krijgt een nummer en verandert niet meer. Voor elke gemeente is er dan een eigen brief.")
    public Uni<RestResponse<LetterView>> finish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Current.shown(finishing.finish(id, ifMatch), () -> pages.one(id))
                .chain(() -> pages.one(id))
                .map(view -> answer(view, false));
    }

    private static RestResponse<LetterView> answer(LetterView view, boolean created) {
        return RestResponse.ResponseBuilder.<LetterView>create(created ? 201 : 200)
                .entity(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
