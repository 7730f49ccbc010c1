package nl.regiovisie.gateway.work.dialogue;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.BodyName;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Place;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the visitor says for a body or a municipality, and where they are awaited. */
@Path("/v1")
@RegisterRestClient(configKey = "recommendation")
public interface OwnDialogues {

    /**
     * What waits longest comes first.
     *
     * @param awaited whose turn it is: ME, the visitor's body or municipality, or OTHERS, whom these wait for
     * @param cursor may be null
     */
    @GET
    @Path("dialogues")
    Uni<Slice<Dialogue>> list(
            @QueryParam("awaited") Awaited awaited,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    /** The newest first. @param cursor may be null */
    @GET
    @Path("own-replies")
    Uni<Slice<Own>> mine(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @PUT
    @Path("replies/{id}")
    Uni<Void> say(@PathParam("id") UUID id, Draft draft);

    @PUT
    @Path("replies/{id}/withdrawal")
    Uni<Void> withdraw(@PathParam("id") UUID id);

    enum Awaited {
        ME,
        OTHERS
    }

    record Recommendation(UUID id, int number, String title) {}

    /**
     * @param awaited BODY or MUNICIPALITY
     * @param last what was said last, to which an answer is awaited
     */
    record Dialogue(
            Recommendation recommendation,
            Place municipality,
            String awaited,
            Instant since,
            Last last,
            boolean example) {

        /** Whether it is the municipality's turn; a council's otherwise. */
        public boolean municipalityAwaited() {
            return "MUNICIPALITY".equals(awaited);
        }

        public String address() {
            return ReplyPage.address(recommendation.id(), municipality.code());
        }
    }

    /** @param body who spoke; null if it was the municipality */
    record Last(BodyName body, String text) {}

    /**
     * @param state WAITING, PUBLISHED, REFUSED, TAKEN_BACK or WITHDRAWN
     * @param body for which it was said; null if it was for the municipality
     * @param reason why it was refused; or null
     */
    record Own(
            UUID id,
            Recommendation recommendation,
            Place municipality,
            BodyName body,
            String state,
            String text,
            String reason,
            Instant writtenAt,
            boolean example) {

        /** Whether there is something to take back. */
        public boolean there() {
            return !"TAKEN_BACK".equals(state) && !"WITHDRAWN".equals(state);
        }

        public String address() {
            return ReplyPage.address(recommendation.id(), municipality.code());
        }
    }

    /**
     * @param reviewId in which the answer was given that the writer reads, with its version
     * @param bodyId null for who speaks for the municipality
     */
    record Draft(
            UUID recommendationId,
            String municipalityCode,
            UUID reviewId,
            Integer answerVersion,
            UUID bodyId,
            String text) {

        /** Without the words: this may end up in a log. */
        @Override
        public String toString() {
            return "Draft[recommendationId=" + recommendationId + "]";
        }
    }
}
