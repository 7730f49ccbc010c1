package nl.regiovisie.gateway.work.theme;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The themes by which everything is ordered, as they are now. */
@Path("/v1/themes")
@RegisterRestClient(configKey = "meeting")
public interface Themes {

    /** In order. */
    @GET
    Uni<Slice<Theme>> all();

    /** @param version of the theme that is changed, as an ETag; null for a new one */
    @PUT
    @Path("{id}")
    Uni<Theme> keep(@PathParam("id") String id, @HeaderParam("If-Match") String version, Facts facts);

    record Theme(String id, String name, int position, int version) {}

    record Facts(String name, int position) {}
}
