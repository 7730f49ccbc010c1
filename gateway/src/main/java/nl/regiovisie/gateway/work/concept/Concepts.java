package nl.regiovisie.gateway.work.concept;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Words and phrases that speak of the same thing. */
@Path("/v1/concepts")
@RegisterRestClient(configKey = "recommendation")
public interface Concepts {

    /** By name. */
    @GET
    Uni<Slice<Concept>> list(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** @param version of the concept that is changed, as an ETag; null for a new one */
    @PUT
    @Path("{id}")
    Uni<Concept> keep(@PathParam("id") String id, @HeaderParam("If-Match") String version, Terms terms);

    @DELETE
    @Path("{id}")
    Uni<Void> remove(@PathParam("id") String id, @HeaderParam("If-Match") String version);

    record Concept(String id, List<String> terms, int version) {

        /** Where it can be changed. */
        public URI address() {
            return UriBuilder.fromPath("/werk/begrippen")
                    .queryParam("begrip", "{id}")
                    .fragment("wijzig")
                    .build(id);
        }
    }

    record Terms(List<String> terms) {}
}
