package nl.regiovisie.gateway.web.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicCalendar;
import nl.regiovisie.gateway.web.published.PublicRegions;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /agenda}. */
@Path("/agenda")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class CalendarResource {

    private static final int LISTED = 50;

    private final PublicCalendar calendar;
    private final PublicRegions regions;

    CalendarResource(@RestClient PublicCalendar calendar, @RestClient PublicRegions regions) {
        this.calendar = calendar;
        this.regions = regions;
    }

    /**
     * @param region code of a region; empty for the whole country
     * @param cursor where this part starts; empty for today
     */
    @GET
    public Uni<TemplateInstance> ahead(
            @QueryParam("regio") @DefaultValue("") String region,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return Uni.combine()
                .all()
                .unis(calendar.ahead(orNull(region), orNull(cursor), LISTED), RegionNames.ask(regions))
                .with((slice, names) -> Templates.calendar(new CalendarPage(region, slice, names)));
    }

    private static String orNull(String choice) {
        return choice.isBlank() ? null : choice;
    }

    @CheckedTemplate(basePath = "calendar")
    static class Templates {

        static native TemplateInstance calendar(CalendarPage page);
    }
}
