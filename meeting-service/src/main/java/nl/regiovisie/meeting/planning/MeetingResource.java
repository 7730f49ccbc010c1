package nl.regiovisie.meeting.planning;

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
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/meetings")
@Tag(name = "Bijeenkomsten", description = "Gesprekken over de jeugdhulp in een of meer regio’s")
public class MeetingResource {

    private final MeetingPages pages;
    private final MeetingService service;
    private final Caller caller;
    private final Clock clock;

    MeetingResource(MeetingPages pages, MeetingService service, Caller caller, Clock clock) {
        this.pages = pages;
        this.service = service;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "meetings",
            summary = "Bijeenkomsten, de nieuwste eerst, of met order=SOONEST de eerste eerst")
    public Uni<Page<MeetingView>> all(
            @QueryParam("region") String region,
            @QueryParam("status") String status,
            @QueryParam("series") String series,
            @QueryParam("kind") String kind,
            @QueryParam("mode") String mode,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("order") String order,
            @QueryParam("mine") boolean mine,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        MeetingSearch search = new MeetingSearch(region, status, series, kind, mode, from, until, order);
        return pages.page(search.filter(mine ? caller.subject() : null, cursor, limit, clock.instant()));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "meeting", summary = "Eén bijeenkomst")
    public Uni<RestResponse<MeetingView>> one(@PathParam("id") UUID id) {
        return pages.get(id).map(view -> answer(view, false));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "planMeeting", summary = "Een bijeenkomst plannen of wijzigen")
    public Uni<RestResponse<MeetingView>> plan(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull Plan plan) {
        return service.plan(id, plan, ifMatch)
                .onFailure(ConstraintViolationException.class)
                .retry()
                .atMost(1) // the same plan was sent twice at once: the second time sees what the first stored
                .map(kept -> answer(kept.view(), kept.created()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "cancelMeeting", summary = "Een bijeenkomst afzeggen voordat zij begint")
    public Uni<RestResponse<MeetingView>> cancel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @QueryParam("reason") String reason) {
        return service.cancel(id, reason, ifMatch).map(view -> answer(view, false));
    }

    private static RestResponse<MeetingView> answer(MeetingView view, boolean created) {
        return RestResponse.ResponseBuilder.<MeetingView>create(created ? 201 : 200)
                .entity(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
