package nl.regiovisie.recommendation.dialogue;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.regiovisie.platform.check.Choice;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For the bodies and municipalities for which the caller speaks. */
@Path("/v1/dialogues")
@Tag(name = "Reacties", description = "Wat raden en gemeenten onder een antwoord tegen elkaar zeggen")
public class DialogueResource {

    private final DialoguePages pages;
    private final Voices voices;

    DialogueResource(DialoguePages pages, Voices voices) {
        this.pages = pages;
        this.voices = voices;
    }

    @GET
    @RolesAllowed({Roles.COUNCIL, Roles.MUNICIPALITY})
    @Operation(
            operationId = "dialogues",
            summary =
                    "Gesprekken waarin de eigen raad of gemeente aan zet is, of op de ander wacht; wat het langst wacht eerst")
    public Uni<Page<DialogueView>> list(
            @Parameter(description = "ME (zonder keuze) of OTHERS") @QueryParam("awaited") String awaited,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Awaited chosen = Choice.of(Awaited.class, "awaited", awaited);
        return pages.of(voices, chosen == null ? Awaited.ME : chosen, cursor, limit);
    }
}
