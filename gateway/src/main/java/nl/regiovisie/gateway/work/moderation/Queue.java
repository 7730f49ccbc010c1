package nl.regiovisie.gateway.work.moderation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What was sent in, for editors. */
@Path("/v1/submissions")
@RegisterRestClient(configKey = "recommendation")
public interface Queue {

    /** What waits longest first. @param state, cursor may be null */
    @GET
    Uni<Slice<Submission>> list(
            @QueryParam("state") String state, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("{id}")
    Uni<Submission> get(@PathParam("id") UUID id);

    /** @param version of the submission, as an ETag */
    @PUT
    @Path("{id}/decision")
    Uni<Submission> decide(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Decision decision);

    /**
     * @param state RECEIVED, ACCEPTED, REFUSED or WITHDRAWN
     * @param publishedText as it was let through, if that is not the same
     * @param theme null while nobody chose one
     * @param body null for who speaks personally
     * @param marks what looks like personal data
     */
    record Submission(
            UUID id,
            String state,
            String kind,
            String text,
            String publishedText,
            String level,
            Named municipality,
            List<String> regionCodes,
            Named theme,
            List<Named> topics,
            Named voicedBy,
            Named body,
            String reason,
            List<Mark> marks,
            Instant submittedAt,
            boolean example,
            int version) {

        public boolean waiting() {
            return "RECEIVED".equals(state);
        }

        /** The text in pieces, some of which look like personal data. */
        public List<Piece> pieces() {
            return Piece.of(text, marks);
        }
    }

    /**
     * @param kind CITIZEN_NUMBER, PHONE, EMAIL, POSTCODE, DATE_OF_BIRTH or NAME
     * @param start in UTF-16
     */
    record Mark(String kind, int start, int length) {}

    /** @param reason compulsory with REFUSED */
    record Decision(String verdict, String kind, String text, String theme, List<String> topics, String reason) {}
}
