package nl.regiovisie.meeting.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/meetings/{meeting}/outcomes")
@Tag(name = "Uitspraken", description = "Wat er in een bijeenkomst werd gezegd, en of de groep erachter staat")
public class OutcomeResource {

    private final OutcomePages pages;
    private final CaptureService capture;
    private final EndorsementService endorsement;

    OutcomeResource(OutcomePages pages, CaptureService capture, EndorsementService endorsement) {
        this.pages = pages;
        this.capture = capture;
        this.endorsement = endorsement;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "outcomes",
            summary = "Wat er werd gezegd, op volgorde; voor iedereen zodra het openbaar is")
    public Uni<Page<OutcomeView>> all(
            @PathParam("meeting") UUID meeting,
            @QueryParam("room") boolean room,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.page(meeting, room, cursor, limit);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "captureOutcome", summary = "Iets vastleggen, wijzigen of terugzetten")
    public Uni<RestResponse<OutcomeView>> capture(
            @PathParam("meeting") UUID meeting,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull OutcomeDraft draft) {
        return capture.capture(meeting, id, draft, ifMatch).map(done -> answer(done.view(), done.created()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "withdrawOutcome", summary = "Iets terugnemen")
    public Uni<RestResponse<OutcomeView>> withdraw(
            @PathParam("meeting") UUID meeting,
            @PathParam("id") UUID id,
            @QueryParam("joinedInto") UUID into,
            @HeaderParam("If-Match") String ifMatch) {
        return capture.withdraw(meeting, id, into, ifMatch).map(view -> answer(view, false));
    }

    @GET
    @Path("{id}/revisions")
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "outcomeRevisions", summary = "De woorden van voor elke wijziging, de nieuwste eerst")
    public Uni<Page<OutcomeRevision.View>> earlier(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id) {
        return pages.earlier(meeting, id);
    }

    @PUT
    @Path("{id}/endorsement")
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "endorseOutcome", summary = "Bewaren wat de groep ervan vindt")
    public Uni<RestResponse<OutcomeView>> endorse(
            @PathParam("meeting") UUID meeting,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull Endorsement result) {
        return endorsement.endorse(meeting, id, result, ifMatch).map(view -> answer(view, false));
    }

    private static RestResponse<OutcomeView> answer(OutcomeView view, boolean created) {
        return RestResponse.ResponseBuilder.<OutcomeView>create(created ? 201 : 200)
                .entity(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
