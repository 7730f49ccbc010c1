package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Years with their targets and how far they are. */
@Path("/v1/programmes")
@RegisterRestClient(configKey = "region")
public interface Programmes {

    /** The latest first. */
    @GET
    Uni<Slice<Year>> years();

    @GET
    @Path("{year}")
    Uni<Programme> get(@PathParam("year") int year);

    record Year(int year) {}

    /** @param uncoveredRegions codes of regions without a meeting; null for who sees only totals */
    record Programme(
            int year, List<Target> targets, int regions, List<String> uncoveredRegions, boolean example, int version) {}

    /** @param what REGIONS_WITH_MEETINGS or ORGANISATIONS_IN_TRAJECTORY */
    record Target(String what, int number, int reached) {

        /** How much of it is reached, 0–100. */
        public int percent() {
            return number == 0 ? 100 : Math.min(100, reached * 100 / number);
        }
    }
}
