package nl.regiovisie.region.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.problem.Invalid;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/calendar")
@Tag(name = "Agenda", description = "Wanneer regiovisies te beïnvloeden zijn, en wanneer erover wordt besloten")
public class CalendarResource {

    private final Calendar calendar;
    private final Today today;

    CalendarResource(Calendar calendar, Today today) {
        this.calendar = calendar;
        this.today = today;
    }

    @GET
    @PermitAll
    @Operation(operationId = "calendar", summary = "De agenda van een jeugdregio of van het hele land, op datum")
    public Uni<Page<CalendarEntry>> entries(
            @QueryParam("region") String region,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        LocalDate first = from == null ? today.day() : day("from", from);
        LocalDate last = until == null ? null : day("until", until);
        return calendar.entries(region, first, last, EntryPlace.of(cursor), limit + 1)
                .map(oneMore -> Page.of(oneMore, limit, EntryPlace::cursor));
    }

    private static LocalDate day(String field, String asked) {
        try {
            return LocalDate.parse(asked.strip());
        } catch (DateTimeParseException nonsense) {
            throw Invalid.field(field, Messages.of("no-day"));
        }
    }
}
