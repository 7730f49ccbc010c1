package nl.regiovisie.gateway.work.letter;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The words of letters. */
@Path("/v1/letter-templates")
@RegisterRestClient(configKey = "recommendation")
public interface Templates {

    /** By title. */
    @GET
    Uni<Slice<Template>> list(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** @param version as an ETag; null for a new one */
    @PUT
    @Path("{id}")
    Uni<Template> keep(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Kept kept);

    record Kept(String title, String subject, String text, boolean retired) {}

    /** @param retired whether no new letter can be made with it */
    record Template(UUID id, String title, String subject, String text, boolean retired, int version) {}
}
