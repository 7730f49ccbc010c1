package nl.regiovisie.region.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.regiovisie.platform.icalendar.Feed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/calendar.ics")
@Tag(name = "Agenda", description = "Wanneer regiovisies te beïnvloeden zijn, en wanneer erover wordt besloten")
public class FeedResource {

    private final Feeds feeds;

    FeedResource(Feeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @PermitAll
    @Produces(Feed.ICALENDAR)
    @Operation(operationId = "calendarFeed", summary = "De agenda van het hele land, voor uw agendaprogramma")
    public Uni<Response> feed(@Context Request request) {
        return feeds.feed(null).map(feed -> Feed.answer(feed, request));
    }
}
