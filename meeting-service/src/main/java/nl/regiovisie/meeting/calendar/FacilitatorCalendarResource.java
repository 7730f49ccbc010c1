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
import nl.regiovisie.platform.icalendar.Feed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/facilitator-calendars/{code}/calendar.ics")
@Tag(name = "Begeleiders", description = "Wie bijeenkomsten begeleiden")
public class FacilitatorCalendarResource {

    private final Calendars calendars;

    FacilitatorCalendarResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @PermitAll
    @Produces(Feed.ICALENDAR)
    @Operation(
            operationId = "calendarOfFacilitator",
            summary = "De bijeenkomsten van een begeleider, op een adres dat alleen die begeleider kent")
    public Uni<Response> own(@PathParam("code") String code, @Context Request request) {
        return calendars.ofFacilitator(code).map(calendar -> Feed.answer(calendar, request));
    }
}
