package nl.regiovisie.gateway.client;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The regions, as far as the pages need them. An example for the others: an interface for each feature, with records that
 * have only the fields in use. The visitor's token goes along by itself; a refusal is a {@link ServiceProblem}.
 */
@Path("/v1/regions")
@RegisterRestClient(configKey = "region")
public interface RegionsApi {

    @GET
    Uni<Regions> all();

    /** @param code CBS code of the region, {@code JZ22} */
    @GET
    @Path("{code}")
    Uni<Region> get(@PathParam("code") String code);

    record Regions(List<Region> items) {}

    record Region(String code, String displayName, String abbreviation, Tile tile, int municipalityCount) {}

    /** Where a region stands on the map of tiles. */
    record Tile(int column, int row) {}
}
