package nl.regiovisie.meeting.facilitator;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/facilitators/me/calendar")
@Tag(name = "Begeleiders", description = "Wie bijeenkomsten begeleiden")
public class OwnCalendarResource {

    private final CalendarCodes codes;

    OwnCalendarResource(CalendarCodes codes) {
        this.codes = codes;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "renewCalendarAddress", summary = "Een nieuw geheim adres voor uw eigen agenda")
    public Uni<CalendarAddress> renew() {
        return codes.renew();
    }

    @DELETE
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "forgetCalendarAddress", summary = "Het adres van uw eigen agenda laten vervallen")
    public Uni<Void> forget() {
        return codes.forget();
    }
}
