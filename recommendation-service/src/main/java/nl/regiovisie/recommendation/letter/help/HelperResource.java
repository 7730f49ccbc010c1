package nl.regiovisie.recommendation.letter.help;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

@Path("/v1/letters/{id}/helpers/{helper}")
@Tag(name = "Brieven")
public class HelperResource {

    private final HelpService service;
    private final LetterPages pages;

    HelperResource(HelpService service, LetterPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @PUT
    @RolesAllowed(Roles.COUNCIL)
    @Operation(
            operationId = "inviteLetterHelper",
            summary = "Iemand vragen om mee te lezen",
            description = "De code maakt wie dit vraagt zelf, en zet hem in een link. Alleen de hash wordt bewaard.")
    public Uni<RestResponse<LetterView>> invite(
            @PathParam("id") UUID id, @PathParam("helper") UUID helper, @NotNull Invitation invitation) {
        return Current.shown(service.invite(id, helper, invitation), () -> pages.whole(id))
                .chain(created -> pages.whole(id)
                        .map(view -> RestResponse.ResponseBuilder.<LetterView>create(created ? 201 : 200)
                                .entity(view)
                                .build()));
    }

    @DELETE
    @RolesAllowed(Roles.COUNCIL)
    @Operation(operationId = "endLetterHelp", summary = "Iemand niet meer laten meelezen")
    public Uni<Void> end(@PathParam("id") UUID id, @PathParam("helper") UUID helper) {
        return service.end(id, helper);
    }
}
