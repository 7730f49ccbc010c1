package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Who was heard in published meetings, and who was not yet. */
@Path("/v1/representation")
@RegisterRestClient(configKey = "meeting")
public interface PublicRepresentation {

    /** Each parameter may be null. */
    @GET
    Uni<Representation> of(
            @QueryParam("series") String series,
            @QueryParam("region") String region,
            @QueryParam("meeting") String meeting);

    /** @param careCounted in how many meetings people were asked which care they know */
    record Representation(
            int meetings,
            List<Group> roles,
            List<Group> care,
            int careCounted,
            List<Region> regions,
            int goingWell,
            int bottlenecks,
            List<Missing> missing,
            boolean example) {}

    /** @param atMost more than {@code atLeast} where a meeting had so few that it hides them */
    record Group(String id, String name, boolean heard, int meetings, int atLeast, int atMost) {

        public boolean exact() {
            return atLeast == atMost;
        }
    }

    record Region(String code, String name, int meetings) {}

    record Missing(UUID meetingId, String title, Instant startsAt, List<String> words) {}
}
