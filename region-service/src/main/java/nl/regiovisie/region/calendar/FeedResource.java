package nl.regiovisie.region.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/calendar.ics")
@Tag(name = "Agenda", description = "Wanneer regiovisies te beïnvloeden zijn, en wanneer erover wordt besloten")
public class FeedResource {

    static final String ICALENDAR = "text/calendar;charset=UTF-8";

    private final Feeds feeds;

    FeedResource(Feeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @PermitAll
    @Produces(ICALENDAR)
    @Operation(operationId = "calendarFeed", summary = "De agenda van het hele land, voor uw agendaprogramma")
    public Uni<Response> feed(@Context Request request) {
        return feeds.feed(null).map(feed -> answer(feed, request));
    }

    /** Says so when it is what the reader's programme has already. */
    static Response answer(String feed, Request request) {
        EntityTag tag = new EntityTag(
                UUID.nameUUIDFromBytes(feed.getBytes(StandardCharsets.UTF_8)).toString());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.tag(tag).build()
                : Response.ok(feed).tag(tag).build();
    }
}
