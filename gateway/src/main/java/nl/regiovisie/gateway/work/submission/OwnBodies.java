package nl.regiovisie.gateway.work.submission;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The bodies for which the visitor speaks. */
@Path("/v1/bodies")
@RegisterRestClient(configKey = "region")
interface OwnBodies {

    @GET
    Uni<Slice<Named>> mine(@QueryParam("mine") boolean mine, @QueryParam("limit") int limit);
}
