package nl.regiovisie.recommendation.letter.after;

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

@Path("/v1/letters/{id}/copies/{municipality}/follow-ups/{followUp}")
@Tag(name = "Brieven")
public class FollowUpResource {

    private final FollowUpService service;
    private final LetterPages pages;

    FollowUpResource(FollowUpService service, LetterPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @PUT
    @RolesAllowed(Roles.COUNCIL)
    @Operation(
            operationId = "followUpLetter",
            summary = "Opschrijven wat er van een brief kwam: verstuurd, op de agenda, ingesproken, beantwoord")
    public Uni<RestResponse<LetterView>> keep(
            @PathParam("id") UUID id,
            @PathParam("municipality") String municipality,
            @PathParam("followUp") UUID followUp,
            @NotNull FollowUpDraft draft) {
        return Current.shown(service.keep(id, municipality, followUp, draft), () -> pages.whole(id))
                .chain(created -> pages.whole(id)
                        .map(view -> RestResponse.ResponseBuilder.<LetterView>create(created ? 201 : 200)
                                .entity(view)
                                .build()));
    }

    @DELETE
    @RolesAllowed(Roles.COUNCIL)
    @Operation(operationId = "removeLetterFollowUp", summary = "Weghalen wat verkeerd is opgeschreven")
    public Uni<Void> remove(
            @PathParam("id") UUID id,
            @PathParam("municipality") String municipality,
            @PathParam("followUp") UUID followUp) {
        return service.remove(id, municipality, followUp);
    }
}
