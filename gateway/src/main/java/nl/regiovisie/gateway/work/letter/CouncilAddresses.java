package nl.regiovisie.gateway.work.letter;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Place;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Where municipal councils get their post. */
@Path("/v1/council-addresses")
@RegisterRestClient(configKey = "recommendation")
public interface CouncilAddresses {

    @GET
    Uni<Slice<CouncilAddress>> list(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** @param version as an ETag; null for a new one */
    @PUT
    @Path("{municipality}")
    Uni<CouncilAddress> keep(
            @PathParam("municipality") String municipality, @HeaderParam("If-Match") String version, Kept kept);

    record Kept(List<String> lines, String salutation) {}

    /** @param salutation null for the usual one */
    record CouncilAddress(Place municipality, List<String> lines, String salutation, int version) {}
}
