package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Which report of a meeting has which hash. */
@Path("/v1/report-hashes")
@RegisterRestClient(configKey = "meeting")
public interface ReportHashes {

    /** Fails with 404 if it is not one of ours. */
    @GET
    @Path("{sha256}")
    Uni<AuthenticReport> of(@PathParam("sha256") String sha256);

    /** @param newer the number of the newest edition; null if this is it */
    record AuthenticReport(UUID meetingId, String title, int edition, LocalDate madeOn, Integer newer) {}
}
