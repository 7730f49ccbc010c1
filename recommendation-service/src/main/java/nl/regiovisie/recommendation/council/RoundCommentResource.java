package nl.regiovisie.recommendation.council;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/recommendations/{id}/round-comments")
@Tag(name = "Aanbevelingen", description = "Wat gemeenten wordt aanbevolen, en hoe breed dat wordt gedragen")
public class RoundCommentResource {

    private final CouncilPages pages;
    private final CouncilService service;
    private final Caller caller;

    RoundCommentResource(CouncilPages pages, CouncilService service, Caller caller) {
        this.pages = pages;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.EDITOR, Roles.COUNCIL})
    @Operation(
            operationId = "roundComments",
            summary = "Wat raden van een concept zeggen: redacteuren zien alles, een raad ziet het eigene")
    public Uni<Page<CommentView>> all(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.comments(id, caller.has(Roles.EDITOR) ? null : own(), cursor, limit);
    }

    @PUT
    @Path("{body}")
    @RolesAllowed(Roles.COUNCIL)
    @Operation(operationId = "commentOnDraft", summary = "Namens een raad iets zeggen van een concept")
    public Uni<RestResponse<CommentView>> comment(
            @PathParam("id") UUID id, @PathParam("body") UUID body, @NotNull Comment comment) {
        return Current.shown(service.comment(id, body, comment), () -> of(id, body))
                .chain(first -> of(id, body)
                        .map(view -> RestResponse.ResponseBuilder.<CommentView>create(first ? 201 : 200)
                                .entity(view)
                                .build()));
    }

    private Uni<CommentView> of(UUID id, UUID body) {
        return pages.comments(id, List.of(body), null, 1)
                .map(page -> page.items().get(0));
    }

    private Collection<UUID> own() {
        return caller.bodies().stream().map(UUID::fromString).toList();
    }
}
