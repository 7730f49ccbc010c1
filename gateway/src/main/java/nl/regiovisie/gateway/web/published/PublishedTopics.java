package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What contributions are about, besides their theme. */
@Path("/v1/topics")
@RegisterRestClient(configKey = "recommendation")
public interface PublishedTopics {

    /** In order, also those that are not offered any more: what was said about them is still there. */
    @GET
    Uni<Slice<Named>> all();
}
