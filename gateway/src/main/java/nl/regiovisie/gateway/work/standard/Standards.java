package nl.regiovisie.gateway.work.standard;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Standard words of everyone and of the municipalities of the visitor. */
@Path("/v1/standard-rationales")
@RegisterRestClient(configKey = "recommendation")
public interface Standards {

    /** By title. */
    @GET
    Uni<Slice<Standard>> list(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** @param version as an ETag; null for new words */
    @PUT
    @Path("{id}")
    Uni<Standard> keep(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Kept kept);

    @DELETE
    @Path("{id}")
    Uni<Void> remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String version);

    record Kept(String municipalityCode, String title, String text) {}

    /** @param municipalityCode null for the words of everyone */
    record Standard(UUID id, String municipalityCode, String title, String text, int version) {}
}
