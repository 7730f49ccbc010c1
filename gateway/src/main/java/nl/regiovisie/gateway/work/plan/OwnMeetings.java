package nl.regiovisie.gateway.work.plan;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The meetings of the facilitator who looks, and planning one. */
@Path("/v1/meetings")
@RegisterRestClient(configKey = "meeting")
public interface OwnMeetings {

    /** Newest first. */
    @GET
    Uni<Slice<Meeting>> list(
            @QueryParam("mine") boolean mine, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("{id}")
    Uni<Meeting> get(@PathParam("id") UUID id);

    @PUT
    @Path("{id}")
    Uni<Meeting> plan(@PathParam("id") UUID id, Plan plan);

    /** @param mine whether the one who looks is its facilitator; null when the service does not say */
    record Meeting(
            UUID id,
            String title,
            String mode,
            String status,
            List<String> regionCodes,
            Instant startsAt,
            Instant endsAt,
            String place,
            int outcomes,
            boolean example,
            String notice,
            Boolean mine) {

        public boolean published() {
            return "PUBLISHED".equals(status);
        }

        public boolean cancelled() {
            return "CANCELLED".equals(status);
        }
    }

    /** @param agenda in order, joining up without gaps */
    record Plan(
            String title,
            String kind,
            String mode,
            List<String> regionCodes,
            Instant startsAt,
            Instant endsAt,
            Integer seats,
            String place,
            String onlineLink,
            List<String> guidingQuestions,
            List<AgendaItem> agenda) {}

    /** @param start local time, {@code 19:30} */
    record AgendaItem(String start, int minutes, String title) {}
}
