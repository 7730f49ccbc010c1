package nl.regiovisie.gateway.work.dialogue;

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
import nl.regiovisie.gateway.web.published.BodyName;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Place;
import nl.regiovisie.gateway.web.published.PublishedReplies.About;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.dialogue.OwnDialogues.Recommendation;
import nl.regiovisie.gateway.work.moderation.Piece;
import nl.regiovisie.gateway.work.moderation.Queue.Mark;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What is said under answers, for editors. */
@Path("/v1/replies")
@RegisterRestClient(configKey = "recommendation")
public interface ReplyQueue {

    /** What waits longest first. @param cursor may be null */
    @GET
    Uni<Slice<Waiting>> list(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("{id}")
    Uni<Waiting> get(@PathParam("id") UUID id);

    /** @param version of the reply, as an ETag */
    @PUT
    @Path("{id}/decision")
    Uni<Waiting> decide(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Decision decision);

    /**
     * @param state WAITING, PUBLISHED, REFUSED, TAKEN_BACK or WITHDRAWN
     * @param body who speaks; null if it is the municipality
     * @param marks what looks like personal data
     */
    record Waiting(
            UUID id,
            Recommendation recommendation,
            Place municipality,
            BodyName body,
            String state,
            String text,
            About about,
            List<Mark> marks,
            Instant writtenAt,
            boolean example,
            int version) {

        public boolean waiting() {
            return "WAITING".equals(state);
        }

        /** The text in pieces, some of which look like personal data. */
        public List<Piece> pieces() {
            return Piece.of(text, marks);
        }
    }

    /** @param verdict PUBLISHED or REFUSED. @param reason compulsory with REFUSED */
    record Decision(String verdict, String reason) {}
}
