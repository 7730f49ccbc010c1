package nl.regiovisie.gateway.work.plan;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The meetings of the facilitator who looks. */
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

    /**
     * @param mine whether the one who looks is its facilitator; null when the service does not say
     * @param minimum how many people it needs, or null
     * @param warnedAt since when too few people come; null while enough do, or nobody looked
     */
    record Meeting(
            UUID id,
            String title,
            String mode,
            String status,
            String series,
            List<String> regionCodes,
            Instant startsAt,
            Instant endsAt,
            String place,
            List<String> guidingQuestions,
            int outcomes,
            boolean example,
            String notice,
            Boolean mine,
            Integer minimum,
            Instant warnedAt) {

        /** What the people in the room are asked, in order. */
        public List<String> questions() {
            return Objects.requireNonNullElse(guidingQuestions, List.of());
        }

        public boolean draft() {
            return "DRAFT".equals(status);
        }

        public boolean published() {
            return "PUBLISHED".equals(status);
        }

        public boolean cancelled() {
            return "CANCELLED".equals(status);
        }
    }

    /** @param start local time, {@code 19:30} */
    record AgendaItem(String start, int minutes, String title) {}
}
