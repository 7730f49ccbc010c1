package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Which recommendations led to the passages of a vision. */
@Path("/v1/passage-origins")
@RegisterRestClient(configKey = "recommendation")
public interface PassageOrigins {

    /** @param version id of a version of a vision, {@code JZ22-v2} */
    @GET
    Uni<Slice<Origin>> of(@QueryParam("version") String version);

    record Origin(UUID passageId, UUID recommendationId, int number, String title) {}
}
