package nl.regiovisie.recommendation.dialogue;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For the bodies and municipalities for which the caller speaks. */
@Path("/v1/own-replies")
@Tag(name = "Reacties", description = "Wat raden en gemeenten onder een antwoord tegen elkaar zeggen")
public class OwnReplyResource {

    private final ReplyPages pages;
    private final Voices voices;

    OwnReplyResource(ReplyPages pages, Voices voices) {
        this.pages = pages;
        this.voices = voices;
    }

    @GET
    @RolesAllowed({Roles.COUNCIL, Roles.MUNICIPALITY})
    @Operation(operationId = "ownReplies", summary = "Wat er gebeurde met eigen reacties, de nieuwste eerst")
    public Uni<Page<KeptReply>> all(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.of(voices, cursor, limit);
    }
}
