package nl.regiovisie.gateway.work.review;

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
import nl.regiovisie.gateway.web.Answer;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.review.Reviews.Action;
import nl.regiovisie.gateway.work.review.Reviews.Answered;
import nl.regiovisie.gateway.work.review.Reviews.Municipality;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What municipalities propose to their region to answer alike. */
@Path("/v1/joint-answers/{region}")
@RegisterRestClient(configKey = "recommendation")
public interface JointAnswers {

    @GET
    Uni<Slice<JointAnswer>> list(
            @PathParam("region") String region, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** @param version of the proposal that this changes, as an ETag; null for the first */
    @PUT
    @Path("{recommendation}")
    Uni<JointAnswer> propose(
            @PathParam("region") String region,
            @PathParam("recommendation") UUID recommendation,
            @HeaderParam("If-Match") String version,
            Proposal proposal);

    record Proposal(String municipalityCode, String outcome, String rationale, List<Action> actions) {}

    /** @param municipality that proposed it */
    record JointAnswer(
            UUID recommendationId, Municipality municipality, Answered answer, Instant proposedAt, int version) {

        public Answer outcome() {
            return Answer.of(answer.outcome());
        }
    }
}
