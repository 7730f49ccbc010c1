package nl.regiovisie.gateway.work.review;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What came of what a municipality answered before. */
@Path("/v1/reviews/{id}/realisations/{recommendation}")
@RegisterRestClient(configKey = "recommendation")
public interface Promises {

    /** @param version of what was told before, as an ETag; null for the first time */
    @PUT
    Uni<Realisation> tell(
            @PathParam("id") UUID review,
            @PathParam("recommendation") UUID recommendation,
            @HeaderParam("If-Match") String version,
            Report report);

    /** @param state REALISED, PARTLY or NOT */
    record Report(String state, String explanation) {}

    record Realisation(String state, String explanation, int version) {}
}
