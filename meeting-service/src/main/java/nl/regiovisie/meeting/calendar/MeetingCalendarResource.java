package nl.regiovisie.meeting.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regiovisie.platform.icalendar.Feed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/meetings/{id}/calendar.ics")
@Tag(name = "Bijeenkomsten", description = "Gesprekken over de jeugdhulp in een of meer regio’s")
public class MeetingCalendarResource {

    private final Calendars calendars;

    MeetingCalendarResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @PermitAll
    @Produces(Feed.ICALENDAR)
    @Operation(operationId = "calendarOfMeeting", summary = "Eén bijeenkomst, voor uw agendaprogramma")
    public Uni<Response> one(@PathParam("id") UUID id, @Context Request request) {
        return calendars.one(id).map(calendar -> Feed.answer(calendar, request));
    }
}
