package nl.regiovisie.recommendation.letter.help;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import nl.regiovisie.recommendation.letter.LetterPages;
import nl.regiovisie.recommendation.letter.LetterView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/letters/{id}/comments/{comment}")
@Tag(name = "Brieven")
public class CommentResource {

    private final HelpService service;
    private final LetterPages pages;

    CommentResource(HelpService service, LetterPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @PUT
    @RolesAllowed(Roles.COUNCIL)
    @Operation(operationId = "commentOnLetter", summary = "Zelf iets zeggen van een concept, voor wie meeleest")
    public Uni<RestResponse<LetterView>> say(
            @PathParam("id") UUID id, @PathParam("comment") UUID comment, @NotNull Remark remark) {
        return Current.shown(service.say(id, comment, remark), () -> pages.whole(id))
                .chain(created -> pages.whole(id)
                        .map(view -> RestResponse.ResponseBuilder.<LetterView>create(created ? 201 : 200)
                                .entity(view)
                                .build()));
    }

    @PUT
    @Path("settlement")
    @RolesAllowed(Roles.COUNCIL)
    @Operation(operationId = "settleLetterComment", summary = "Zeggen dat een opmerking verwerkt is")
    public Uni<LetterView> settle(@PathParam("id") UUID id, @PathParam("comment") UUID comment) {
        return service.settle(id, comment).chain(() -> pages.whole(id));
    }
}
