package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Attendance;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Reports of meetings, with what they say about who was there and what was said. */
@Path("/v1/meetings/{meeting}")
@RegisterRestClient(configKey = "meeting")
public interface PublishedReports {

    @GET
    Uni<Meeting> meeting(@PathParam("meeting") UUID meeting);

    @GET
    @Path("report")
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Report> report(@PathParam("meeting") UUID meeting);

    /** The newest edition as a document. */
    @GET
    @Path("report/documents/{format}")
    @Produces(MediaType.WILDCARD)
    Uni<byte[]> document(@PathParam("meeting") UUID meeting, @PathParam("format") String format);

    /** In the order in which they were said. */
    @GET
    @Path("outcomes")
    Uni<Slice<Outcome>> outcomes(
            @PathParam("meeting") UUID meeting, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** @param present how many took part in the round at the end, or null */
    record Meeting(
            UUID id,
            String title,
            String mode,
            List<String> regionCodes,
            Instant startsAt,
            Instant endsAt,
            String place,
            List<Attendance> attendance,
            Integer present,
            List<String> missing,
            String notEndorsedBecause,
            String note,
            boolean example,
            String notice) {}

    /**
     * @param html safe, with headings from h3 on
     * @param afterwards null if nobody was asked
     */
    record Report(
            String status,
            String text,
            String html,
            List<String> tips,
            int edition,
            List<Erratum> errata,
            Afterwards afterwards,
            Instant changedAt,
            Instant publishedAt,
            long version) {

        public boolean published() {
            return "PUBLISHED".equals(status);
        }
    }

    /** What came of the remarks of those who were there. */
    record Afterwards(int days, int remarks, int takenOver) {}

    record Erratum(UUID id, int number, String text, String reason, Instant publishedAt) {}

    /**
     * @param question the guiding question that it answers, or null
     * @param endorsement null where the group was not asked
     */
    record Outcome(
            UUID id,
            String kind,
            String theme,
            String text,
            String question,
            List<String> voicedBy,
            Endorsement endorsement) {

        public boolean minority() {
            return endorsement != null && "MINORITY_VIEW".equals(endorsement.result());
        }
    }

    record Endorsement(String result, String remark, String heldBy) {

        /** What was added to it, or null. */
        public String added() {
            return remark == null ? heldBy : remark;
        }
    }
}
