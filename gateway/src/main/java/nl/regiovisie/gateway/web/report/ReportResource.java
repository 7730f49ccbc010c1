package nl.regiovisie.gateway.web.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regiovisie.gateway.delivery.SameForVisitors;

/** The address {@code /bijeenkomsten/{id}/verslag}. */
@Path("/bijeenkomsten/{meeting}/verslag")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@SameForVisitors
public class ReportResource {

    private final ReportPages pages;

    ReportResource(ReportPages pages) {
        this.pages = pages;
    }

    @GET
    public Uni<TemplateInstance> report(@PathParam("meeting") UUID meeting) {
        return pages.report(meeting).map(Templates::report);
    }

    @CheckedTemplate(basePath = "reports")
    static class Templates {

        static native TemplateInstance report(ReportPage page);
    }
}
