package nl.regiovisie.gateway.work.programme;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The trajectories of organisations, and what one chooses from. */
@Path("/v1")
@RegisterRestClient(configKey = "region")
public interface Trajectories {

    /** The one that began last first. */
    @GET
    @Path("trajectories")
    Uni<Slice<Trajectory>> list(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("trajectories/{id}")
    Uni<Trajectory> get(@PathParam("id") UUID id);

    /** @param version as an ETag; null for a new one */
    @PUT
    @Path("trajectories/{id}")
    Uni<Trajectory> go(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Facts facts);

    @GET
    @Path("trajectory-phases")
    Uni<Slice<Phase>> phases();

    @GET
    @Path("providers")
    Uni<Slice<Named>> providers(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** @param history the oldest first; null in a list */
    record Trajectory(
            UUID id,
            Named provider,
            Phase phase,
            LocalDate startedOn,
            LocalDate endedOn,
            String nextStep,
            LocalDate nextStepOn,
            List<Step> history,
            boolean example,
            int version) {}

    record Phase(String code, String name) {}

    /** @param phase code */
    record Step(Instant at, String phase, String nextStep, LocalDate nextStepOn, String note) {}

    record Facts(
            UUID providerId,
            String phase,
            LocalDate startedOn,
            LocalDate endedOn,
            String nextStep,
            LocalDate nextStepOn,
            String note,
            boolean example) {}
}
