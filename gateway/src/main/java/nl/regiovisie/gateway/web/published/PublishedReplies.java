package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.gateway.web.Answer;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Place;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What bodies and municipalities say to each other under answers. */
@Path("/v1/recommendations/{id}/replies")
@RegisterRestClient(configKey = "recommendation")
public interface PublishedReplies {

    /** By municipality, in the order of the conversation. @param municipality, cursor may be null */
    @GET
    Uni<Slice<Reply>> list(
            @PathParam("id") UUID id,
            @QueryParam("municipality") String municipality,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit);

    /**
     * @param body who speaks; null if it is the municipality
     * @param text empty once it is withdrawn
     */
    record Reply(
            UUID id,
            Place municipality,
            BodyName body,
            String state,
            String text,
            About about,
            Instant publishedAt,
            boolean example) {

        public boolean withdrawn() {
            return "WITHDRAWN".equals(state);
        }
    }

    /**
     * The answer under which it was written, as it stood then.
     *
     * @param newest whether the municipality has not answered otherwise since
     */
    record About(String outcome, Instant answeredAt, boolean newest) {

        public Answer answer() {
            return Answer.of(outcome);
        }
    }
}
