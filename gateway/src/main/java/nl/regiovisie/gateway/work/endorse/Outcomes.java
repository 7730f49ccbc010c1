package nl.regiovisie.gateway.work.endorse;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What was written down at a meeting, and what the group said about it. */
@Path("/v1/meetings/{meeting}")
@RegisterRestClient(configKey = "meeting")
interface Outcomes {

    /** In the order in which they were said. */
    @GET
    @Path("outcomes")
    Uni<Slice<Outcome>> list(
            @PathParam("meeting") UUID meeting, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** @param version of the outcome, as an ETag */
    @PUT
    @Path("outcomes/{id}/endorsement")
    Uni<Outcome> endorse(
            @PathParam("meeting") UUID meeting,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            Endorsement endorsement);

    @PUT
    @Path("publication")
    Uni<Void> publish(@PathParam("meeting") UUID meeting, Publication publication);

    /**
     * @param question the guiding question that it answers, or null
     * @param endorsement null while the group said nothing about it
     */
    record Outcome(
            UUID id,
            String kind,
            String theme,
            String text,
            String question,
            List<String> voicedBy,
            Boolean consentToPublish,
            Boolean confidential,
            Endorsement endorsement,
            boolean withdrawn,
            long version) {

        public boolean endorsed() {
            return endorsement != null && endorsement.result() != null;
        }

        /** Confidential, or a quotation that the speaker does not want to see published. */
        public boolean staysInside() {
            return isSecret() || "QUOTATION".equals(kind) && !Boolean.TRUE.equals(consentToPublish);
        }

        public boolean isSecret() {
            return Boolean.TRUE.equals(confidential);
        }
    }

    /**
     * @param remark compulsory for ENDORSED_WITH_REMARK, else null
     * @param heldBy who holds a MINORITY_VIEW, else null
     */
    record Endorsement(String result, String remark, String heldBy) {}

    /**
     * @param present how many people walked through the list; null when nobody counted
     * @param missing who was missing at the table, in words
     * @param notEndorsedBecause why the group did not go through the list; null if it did
     */
    record Publication(
            List<Attendance> attendance,
            List<CareCount> care,
            Integer present,
            List<String> missing,
            String notEndorsedBecause,
            String note) {}

    /** @param kind id of a kind of care */
    record CareCount(String kind, int count) {}

    /** @param role id */
    record Attendance(String role, int count) {}
}
