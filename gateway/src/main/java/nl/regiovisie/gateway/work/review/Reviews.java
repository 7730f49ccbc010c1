package nl.regiovisie.gateway.work.review;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.Answer;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The reviews of the municipalities that the visitor may answer for. */
@Path("/v1/reviews")
@RegisterRestClient(configKey = "recommendation")
public interface Reviews {

    /** Newest first. */
    @GET
    Uni<Slice<Review>> list(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("{id}")
    Uni<Review> get(@PathParam("id") UUID id);

    @PUT
    @Path("{id}")
    Uni<Review> open(@PathParam("id") UUID id, Opening opening);

    /** @param version of the answer that is changed, as an ETag; null for the first answer */
    @PUT
    @Path("{id}/assessments/{recommendation}")
    Uni<Assessment> assess(
            @PathParam("id") UUID id,
            @PathParam("recommendation") UUID recommendation,
            @HeaderParam("If-Match") String version,
            Answered answered);

    @PUT
    @Path("{id}/closure")
    Uni<Review> close(@PathParam("id") UUID id);

    /** @param items null in a list */
    record Review(
            UUID id,
            Municipality municipality,
            String regionCode,
            String occasion,
            String status,
            String visionVersion,
            LocalDate due,
            int total,
            int answered,
            List<Item> items,
            boolean example) {

        public boolean closed() {
            return "CLOSED".equals(status);
        }

        public int todo() {
            return total - answered;
        }
    }

    record Municipality(String code, String name) {}

    /** @param assessment null while it was not answered */
    record Item(Recommendation recommendation, Assessment assessment) {

        public Answer answer() {
            return assessment == null ? Answer.PENDING : Answer.of(assessment.outcome());
        }
    }

    record Recommendation(UUID id, int number, String title, String text, Named theme, Support support) {}

    record Support(int meetings, int meetingsInScope, List<Named> roles, int minorityViews) {}

    record Assessment(String outcome, String rationale, List<Action> actions, List<Passage> passages, int version) {

        public Answer answer() {
            return Answer.of(outcome);
        }
    }

    /** @param quarter {@code 2027-Q1} */
    record Action(String text, String owner, String quarter) {}

    record Answered(String outcome, String rationale, List<Action> actions, List<UUID> passages) {}

    record Passage(UUID id) {}

    record Opening(String municipalityCode, String regionCode, String occasion, String visionVersion, LocalDate due) {}
}
