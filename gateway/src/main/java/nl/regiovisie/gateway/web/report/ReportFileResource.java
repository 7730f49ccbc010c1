package nl.regiovisie.gateway.web.report;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regiovisie.gateway.web.edition.DocumentFile;
import nl.regiovisie.gateway.web.edition.FileName;
import nl.regiovisie.gateway.web.published.PublishedReports;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses {@code /bijeenkomsten/{id}/verslag.pdf} and so on. */
@Path("/bijeenkomsten/{meeting}/{file}")
@PermitAll
public class ReportFileResource {

    private final PublishedReports reports;

    ReportFileResource(@RestClient PublishedReports reports) {
        this.reports = reports;
    }

    /** @param response has the headers of all pages already */
    @GET
    public Uni<Response> file(
            @PathParam("meeting") UUID meeting,
            @PathParam("file") String address,
            @Context HttpServerResponse response) {
        DocumentFile file = DocumentFile.of("verslag", address);
        return Uni.combine()
                .all()
                .unis(reports.document(meeting, file.format()), reports.meeting(meeting))
                .with((content, about) -> file.answer(content, FileName.plain(about.title()), response));
    }
}
