package nl.regiovisie.gateway.work.edition;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Editions.Edition;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Makes editions. */
@Path("/v1/editions")
@RegisterRestClient(configKey = "recommendation")
public interface MadeEditions {

    @PUT
    @Path("{id}")
    Uni<Edition> make(@PathParam("id") UUID id, Draft draft);

    /**
     * @param regionCode with {@code REGION} only
     * @param seriesId with {@code SERIES} only
     */
    record Draft(String scope, String regionCode, String seriesId) {}
}
