package nl.regiovisie.meeting.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import nl.regiovisie.platform.check.Choice;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

@Path("/v1/meetings/{meeting}/outcomes/stream")
@Tag(name = "Uitspraken")
public class LiveResource {

    private static final int AFTER_THE_CALLER_IS_KNOWN = Priorities.USER + 100;

    private final LiveService service;
    private final Sse sse;

    LiveResource(LiveService service, Sse sse) {
        this.service = service;
        this.sse = sse;
    }

    /** Before anything is answered: a stream that has begun cannot be refused any more. */
    @ServerRequestFilter(priority = AFTER_THE_CALLER_IS_KNOWN)
    public Uni<Void> admit(SimpleResourceInfo resource, ContainerRequestContext request) {
        if (resource == null || resource.getResourceClass() != LiveResource.class) {
            return Uni.createFrom().voidItem();
        }
        String meeting = request.getUriInfo().getPathParameters().getFirst("meeting");
        return service.admit(Choice.id("meeting", meeting));
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(
            operationId = "outcomeStream",
            summary = "Meeluisteren: alles wat er wordt opgeschreven, zodra het er staat",
            description =
                    "Gebeurtenissen: ready (lees nu alles), outcome, gone (voor de zaal verdwenen), writers (hoeveel"
                            + " mensen er schrijven) en beat (er gebeurde niets). Met room=true alleen wat de zaal mag zien.")
    public Multi<OutboundSseEvent> listen(@PathParam("meeting") UUID meeting, @QueryParam("room") boolean room) {
        return service.line(meeting, room).map(this::sent);
    }

    private OutboundSseEvent sent(LiveEvent event) {
        return sse.newEventBuilder()
                .name(event.name())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(event.data())
                .build();
    }
}
