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
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import nl.regiovisie.gateway.delivery.SameForVisitors;

/** The address {@code /agenda/maand}. */
@Path("/agenda/maand")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@SameForVisitors
public class MonthResource {

    private final Agenda agenda;

    MonthResource(Agenda agenda) {
        this.agenda = agenda;
    }

    /** @param month {@code 2026-12}; empty, or no month, for this one */
    @GET
    public Uni<TemplateInstance> month(
            @BeanParam AgendaQuery query, @QueryParam("maand") @DefaultValue("") String month) {
        return agenda.month(query.choice(), parsed(month)).map(Templates::month);
    }

    private YearMonth parsed(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException noMonth) {
            return YearMonth.from(agenda.today());
        }
    }

    @CheckedTemplate(basePath = "calendar")
    static class Templates {

        static native TemplateInstance month(MonthPage page);
    }
}
