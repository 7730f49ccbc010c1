package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Meetings ahead and held, with the themes and roles that people choose from. */
@Path("/v1")
@RegisterRestClient(configKey = "meeting")
public interface PublishedMeetings {

    /** Newest first. Each parameter may be null. */
    @GET
    @Path("meetings")
    Uni<Slice<Meeting>> list(
            @QueryParam("region") String region,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit);

    @GET
    @Path("meetings/{id}")
    Uni<Meeting> get(@PathParam("id") UUID id);

    @GET
    @Path("themes")
    Uni<Slice<Named>> themes();

    @GET
    @Path("participant-roles")
    Uni<Slice<Role>> roles();

    record Meeting(
            UUID id,
            String title,
            String mode,
            String status,
            List<String> regionCodes,
            Instant startsAt,
            Instant endsAt,
            Integer seats,
            String place,
            List<String> guidingQuestions,
            List<AgendaItem> agenda,
            List<Attendance> attendance,
            String note,
            int outcomes,
            String cancelledBecause,
            boolean example,
            String notice) {

        public boolean planned() {
            return "PLANNED".equals(status);
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

    /** @param count null when it is under {@code fewerThan}, so that nobody can be traced */
    record Attendance(String role, Integer count, Integer fewerThan) {}

    record Role(String id, String name, String plural) {}
}
