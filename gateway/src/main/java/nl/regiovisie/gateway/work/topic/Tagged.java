package nl.regiovisie.gateway.work.topic;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Named;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Contributions, as far as their topics go. */
@Path("/v1/contributions/{id}")
@RegisterRestClient(configKey = "recommendation")
public interface Tagged {

    @GET
    Uni<Contribution> get(@PathParam("id") UUID id);

    /** @param version of the contribution, as an ETag */
    @PUT
    @Path("topics")
    Uni<Contribution> choose(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Choice choice);

    record Contribution(UUID id, String text, List<Named> topics, boolean example, int version) {}

    record Choice(List<String> topics) {}
}
