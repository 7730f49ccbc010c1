package nl.regiovisie.gateway.work.report;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublishedReports.Report;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The report of one's own meeting. */
@Path("/v1/meetings/{meeting}/report")
@RegisterRestClient(configKey = "meeting")
interface OwnReports {

    /** @param version that was seen last, as an ETag; null the first time */
    @PUT
    Uni<Report> write(@PathParam("meeting") UUID meeting, @HeaderParam("If-Match") String version, Draft draft);

    /** @param version that was seen last, as an ETag */
    @PUT
    @Path("publication")
    Uni<Report> publish(@PathParam("meeting") UUID meeting, @HeaderParam("If-Match") String version);

    @PUT
    @Path("errata/{id}")
    Uni<Report> correct(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id, Erratum erratum);

    /** @param text Markdown */
    record Draft(String text, List<String> tips) {}

    record Erratum(String text, String reason) {}
}
