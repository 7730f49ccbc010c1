package nl.regiovisie.recommendation.dialogue;

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
import nl.regiovisie.platform.check.Choice;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/replies")
@Tag(name = "Reacties", description = "Wat raden en gemeenten onder een antwoord tegen elkaar zeggen")
public class ReplyResource {

    private final ReplyService service;
    private final ReplyModerationService moderation;
    private final ReplyPages pages;

    ReplyResource(ReplyService service, ReplyModerationService moderation, ReplyPages pages) {
        this.service = service;
        this.moderation = moderation;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "replies", summary = "Reacties voor de redactie; wat het langst wacht eerst")
    public Uni<Page<KeptReply>> all(
            @QueryParam("state") @DefaultValue("WAITING") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.queue(Choice.of(ReplyState.class, "state", state), cursor, limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "reply", summary = "Eén reactie, met wat op persoonsgegevens lijkt")
    public Uni<RestResponse<KeptReply>> one(@PathParam("id") UUID id) {
        return pages.one(id).map(view -> answer(view, false));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNCIL, Roles.MUNICIPALITY})
    @Operation(
            operationId = "say",
            summary = "Reageren op het antwoord van een gemeente, namens een raad of namens die gemeente",
            description =
                    "Niets is openbaar voordat een redacteur ernaar keek. Wie reageert, noemt het antwoord dat er staat;"
                            + " is dat intussen anders, dan komt het nieuwe terug.")
    public Uni<RestResponse<KeptReply>> say(@PathParam("id") UUID id, @NotNull ReplyDraft draft) {
        return Current.shown(service.say(id, draft), () -> pages.one(id))
                .chain(created -> pages.one(id).map(view -> answer(view, created)));
    }

    @PUT
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.COUNCIL, Roles.MUNICIPALITY})
    @Operation(
            operationId = "withdrawReply",
            summary = "Een eigen reactie terugnemen",
            description = "De woorden zijn dan weg. Was de reactie openbaar, dan blijft zichtbaar dat zij er stond.")
    public Uni<RestResponse<KeptReply>> withdraw(@PathParam("id") UUID id) {
        return service.withdraw(id).chain(() -> pages.one(id)).map(view -> answer(view, false));
    }

    @PUT
    @Path("{id}/decision")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "moderateReply", summary = "Een reactie plaatsen of weigeren")
    public Uni<RestResponse<KeptReply>> decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ReplyModeration decision) {
        return Current.shown(moderation.decide(id, decision, ifMatch), () -> pages.one(id))
                .chain(() -> pages.one(id))
                .map(view -> answer(view, false));
    }

    private static RestResponse<KeptReply> answer(KeptReply view, boolean created) {
        return RestResponse.ResponseBuilder.<KeptReply>create(created ? 201 : 200)
                .entity(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
