package nl.regiovisie.meeting.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.regiovisie.platform.icalendar.Feed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/meetings.ics")
@Tag(name = "Bijeenkomsten", description = "Gesprekken over de jeugdhulp in een of meer regio’s")
public class CalendarResource {

    private final Calendars calendars;

    CalendarResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @PermitAll
    @Produces(Feed.ICALENDAR)
    @Operation(
            operationId = "meetingCalendar",
            summary = "De bijeenkomsten van een regio of van het hele land, voor uw agendaprogramma")
    public Uni<Response> all(@QueryParam("region") String region, @Context Request request) {
        return calendars.ofRegion(region).map(calendar -> Feed.answer(calendar, request));
    }
}
