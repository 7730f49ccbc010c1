package nl.regiovisie.region.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.regiovisie.platform.icalendar.Feed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/regions/{code}/calendar.ics")
@Tag(name = "Agenda", description = "Wanneer regiovisies te beïnvloeden zijn, en wanneer erover wordt besloten")
public class RegionFeedResource {

    private final Feeds feeds;

    RegionFeedResource(Feeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @PermitAll
    @Produces(Feed.ICALENDAR)
    @Operation(operationId = "regionCalendarFeed", summary = "De agenda van een jeugdregio, voor uw agendaprogramma")
    public Uni<Response> feed(@PathParam("code") String code, @Context Request request) {
        return feeds.feed(code).map(feed -> Feed.answer(feed, request));
    }
}
