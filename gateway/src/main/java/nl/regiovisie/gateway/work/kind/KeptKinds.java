package nl.regiovisie.gateway.work.kind;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Kinds of meetings, to be kept. */
@Path("/v1/meeting-kinds")
@RegisterRestClient(configKey = "meeting")
public interface KeptKinds {

    /** In order. */
    @GET
    Uni<Slice<Kind>> all();

    /** @param version of the kind that is changed, as an ETag; null for a new one */
    @PUT
    @Path("{id}")
    Uni<Kind> keep(@PathParam("id") String id, @HeaderParam("If-Match") String version, Facts facts);

    /**
     * @param needsRegion whether such a meeting is about at least one region
     * @param affiliatedOnly whether only affiliated bodies may register, unless the meeting says otherwise
     * @param position order in which kinds are shown, from 1
     */
    record Kind(
            String id,
            String name,
            String description,
            boolean needsRegion,
            boolean affiliatedOnly,
            int position,
            int version) {}

    record Facts(String name, String description, boolean needsRegion, boolean affiliatedOnly, int position) {}
}
