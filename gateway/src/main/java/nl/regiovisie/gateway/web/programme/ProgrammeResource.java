package nl.regiovisie.gateway.web.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.regiovisie.gateway.delivery.SameForVisitors;
import nl.regiovisie.gateway.web.published.Programmes;
import nl.regiovisie.gateway.web.published.Programmes.Programme;
import nl.regiovisie.gateway.web.published.Programmes.Year;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /programma}. */
@Path("/programma")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@SameForVisitors
public class ProgrammeResource {

    private final Programmes programmes;

    ProgrammeResource(@RestClient Programmes programmes) {
        this.programmes = programmes;
    }

    /** @param year the latest when absent */
    @GET
    public Uni<TemplateInstance> year(@QueryParam("jaar") Integer year) {
        return programmes
                .years()
                .map(all -> all.items().stream().map(Year::year).toList())
                .chain(years ->
                        chosen(years, year).map(programme -> Templates.programme(new ProgrammePage(years, programme))));
    }

    private Uni<Programme> chosen(List<Integer> years, Integer year) {
        if (year != null) {
            return programmes.get(year);
        }
        return years.isEmpty() ? Uni.createFrom().nullItem() : programmes.get(years.get(0));
    }

    @CheckedTemplate(basePath = "programme")
    static class Templates {

        static native TemplateInstance programme(ProgrammePage page);
    }
}
