package nl.regiovisie.gateway.work.evaluation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a council is asked, and its answers. */
@Path("/v1")
@RegisterRestClient(configKey = "region")
public interface Evaluations {

    @GET
    @Path("bodies")
    Uni<Slice<Body>> bodies(@QueryParam("mine") boolean mine, @QueryParam("limit") int limit);

    /** @param asked only those that ask the councils of the visitor something now; the first day first */
    @GET
    @Path("evaluation-moments")
    Uni<Slice<Moment>> moments(@QueryParam("asked") boolean asked);

    @GET
    @Path("evaluation-moments/{id}")
    Uni<Moment> get(@PathParam("id") UUID id);

    @PUT
    @Path("evaluation-moments/{id}/answers/{body}")
    Uni<Moment> answer(@PathParam("id") UUID id, @PathParam("body") UUID body, Given answers);

    record Body(UUID id, String name, List<String> regionCodes) {}

    record Given(List<Answer> answers) {}

    record Answer(UUID questionId, String text) {}
}
