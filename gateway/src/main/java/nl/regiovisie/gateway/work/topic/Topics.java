package nl.regiovisie.gateway.work.topic;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What contributions are about, besides their theme. */
@Path("/v1/topics")
@RegisterRestClient(configKey = "recommendation")
public interface Topics {

    /** In order, also those that have ended. */
    @GET
    Uni<Slice<Topic>> all();

    /** @param version of the topic that is changed, as an ETag; null for a new one */
    @PUT
    @Path("{id}")
    Uni<Topic> keep(@PathParam("id") String id, @HeaderParam("If-Match") String version, Facts facts);

    /** @param ended whether it is offered no more */
    record Topic(String id, String name, int position, boolean ended, int version) {

        public boolean offered() {
            return !ended;
        }
    }

    record Facts(String name, int position, boolean ended) {}
}
