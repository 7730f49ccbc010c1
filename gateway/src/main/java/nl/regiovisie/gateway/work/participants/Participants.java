package nl.regiovisie.gateway.work.participants;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The participants of an own meeting. */
@Path("/v1/meetings/{meeting}")
@RegisterRestClient(configKey = "meeting")
public interface Participants {

    @GET
    @Path("registrations")
    Uni<Slice<Participant>> list(
            @PathParam("meeting") UUID meeting, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @PUT
    @Path("registrations/{id}/presence")
    Uni<Participant> tick(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id, Presence presence);

    @PUT
    @Path("walk-ins/{id}")
    Uni<Participant> add(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id, WalkIn walkIn);

    record Presence(boolean present) {}

    record WalkIn(String name, String email, String role, String organisation) {}

    /** @param email null for who came to the door without one */
    record Participant(
            UUID id,
            String state,
            String name,
            String email,
            String role,
            String capacity,
            String organisation,
            List<String> needs,
            String otherNeeds,
            boolean present) {

        public boolean waiting() {
            return "WAITING".equals(state);
        }
    }
}
