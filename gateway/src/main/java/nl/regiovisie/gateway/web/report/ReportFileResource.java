package nl.regiovisie.gateway.web.report;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The address {@code /bijeenkomsten/{id}/verslag.pdf}. */
@Path("/bijeenkomsten/{meeting}/verslag.pdf")
@PermitAll
@Produces("application/pdf")
public class ReportFileResource {

    private final ReportPages pages;

    ReportFileResource(ReportPages pages) {
        this.pages = pages;
    }

    @GET
    public Uni<Response> file(@PathParam("meeting") UUID meeting) {
        return pages.pdf(meeting)
                .map(pdf -> Response.ok(pdf)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"verslag.pdf\"")
                        .build());
    }
}
