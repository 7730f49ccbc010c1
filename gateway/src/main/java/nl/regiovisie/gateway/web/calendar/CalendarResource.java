package nl.regiovisie.gateway.web.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.regiovisie.gateway.delivery.SameForVisitors;

/** The address {@code /agenda}. */
@Path("/agenda")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@SameForVisitors
public class CalendarResource {

    private final Agenda agenda;

    CalendarResource(Agenda agenda) {
        this.agenda = agenda;
    }

    /**
     * @param from day on which this part starts; empty, or no day, for today
     * @param cursor where a very full first day goes on; empty for its begin
     */
    @GET
    public Uni<TemplateInstance> ahead(
            @BeanParam AgendaQuery query,
            @QueryParam("vanaf") @DefaultValue("") String from,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return agenda.list(query.choice(), parsed(from), cursor).map(Templates::calendar);
    }

    private LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            return agenda.today();
        }
    }

    @CheckedTemplate(basePath = "calendar")
    static class Templates {

        static native TemplateInstance calendar(AgendaPage page);
    }
}
