package nl.regiovisie.gateway.work.review;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.Answer;
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

    /** The review with what there is to answer, by number. */
    @GET
    @Path("{id}/items")
    Uni<WorkPart> items(@PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("{id}/items/{recommendation}")
    Uni<Item> item(@PathParam("id") UUID id, @PathParam("recommendation") UUID recommendation);

    /**
     * What whoever answers goes on with.
     *
     * @param after the recommendation that was answered just now; null when beginning
     */
    @GET
    @Path("{id}/items/next")
    Uni<Item> next(@PathParam("id") UUID id, @QueryParam("after") UUID after);

    /** What an answer can point at, in the order of the checklist. */
    @GET
    @Path("{id}/passages")
    Uni<Slice<Section>> passages(@PathParam("id") UUID id);

    /** What was answered, by number. */
    @GET
    @Path("{id}/assessments")
    Uni<Slice<Given>> answers(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @PUT
    @Path("{id}")
    Uni<Review> open(@PathParam("id") UUID id, Opening opening);

    /** @param version of the review, as an ETag */
    @PUT
    @Path("{id}")
    Uni<Review> plan(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Opening opening);

    /**
     * @param version of the answer that is changed, as an ETag; null for the first answer
     * @param draft version of the draft that this finishes; null for none
     */
    @PUT
    @Path("{id}/assessments/{recommendation}")
    Uni<Assessment> assess(
            @PathParam("id") UUID id,
            @PathParam("recommendation") UUID recommendation,
            @HeaderParam("If-Match") String version,
            @QueryParam("draft") Integer draft,
            Answered answered);

    /** One answer to several recommendations. */
    @PUT
    @Path("{id}/assessments")
    Uni<Review> assessAll(@PathParam("id") UUID id, Together answered);

    /**
     * @param version of the draft, as an ETag; null for the first
     * @param submit whether it waits for a colleague from now on
     */
    @PUT
    @Path("{id}/drafts/{recommendation}")
    Uni<Draft> keep(
            @PathParam("id") UUID id,
            @PathParam("recommendation") UUID recommendation,
            @HeaderParam("If-Match") String version,
            @QueryParam("submit") boolean submit,
            Answered answered);

    @DELETE
    @Path("{id}/drafts/{recommendation}")
    Uni<Void> drop(
            @PathParam("id") UUID id,
            @PathParam("recommendation") UUID recommendation,
            @HeaderParam("If-Match") String version);

    @PUT
    @Path("{id}/drafts/{recommendation}/confirmation")
    Uni<Assessment> confirm(
            @PathParam("id") UUID id,
            @PathParam("recommendation") UUID recommendation,
            @HeaderParam("If-Match") String version);

    /** Makes proposals of the region the answers of the municipality. */
    @PUT
    @Path("{id}/joint-answers")
    Uni<Review> takeOver(@PathParam("id") UUID id, TakenOver taken);

    @PUT
    @Path("{id}/closure")
    Uni<Review> close(@PathParam("id") UUID id);

    record Review(
            UUID id,
            Municipality municipality,
            String regionCode,
            String occasion,
            String status,
            String visionVersion,
            LocalDate due,
            LocalDate publishOn,
            boolean confirmation,
            int total,
            int answered,
            int drafts,
            int submitted,
            boolean example,
            int version) {

        public boolean closed() {
            return "CLOSED".equals(status);
        }

        public int todo() {
            return total - answered;
        }

        /** Whether it only waits to be closed. */
        public boolean complete() {
            return todo() == 0;
        }

        /** Whether the answers wait for a day that has yet to come. */
        boolean later(LocalDate today) {
            return publishOn != null && publishOn.isAfter(today);
        }

        public boolean evaluates() {
            return "EVALUATION".equals(occasion);
        }

        public String address() {
            return address(id);
        }

        static String address(UUID id) {
            return "/werk/beoordelingen/" + id;
        }

        /** How many drafts wait for nobody: whoever wrote them goes on. */
        public int unfinished() {
            return drafts - submitted;
        }
    }

    /** A part of what there is to answer, with the review itself. */
    record WorkPart(Review review, List<WorkItem> items, String next) {

        Slice<WorkItem> slice() {
            return new Slice<>(items, next);
        }
    }

    record Municipality(String code, String name) {}

    record Assessment(
            String outcome,
            String rationale,
            List<Action> actions,
            List<Passage> passages,
            Municipality copiedFrom,
            int version) {

        public Answer answer() {
            return Answer.of(outcome);
        }
    }

    /** An answer of a review, with what it is an answer to. */
    record Given(Asked recommendation, String outcome, String rationale, List<Action> actions) {

        public Answer answer() {
            return Answer.of(outcome);
        }
    }

    record Asked(UUID id, int number, String title) {}

    /** @param quarter {@code 2027-Q1} */
    record Action(String text, String owner, String quarter) {}

    record Answered(String outcome, String rationale, List<Action> actions, List<UUID> passages, String copiedFrom) {}

    record Together(
            List<Chosen> items,
            String outcome,
            String rationale,
            List<Action> actions,
            List<UUID> passages,
            String copiedFrom) {}

    record Chosen(UUID recommendationId) {}

    record TakenOver(List<Proposed> items) {}

    /** @param version of the proposal that was seen */
    record Proposed(UUID recommendationId, int version) {}

    /**
     * @param submitted whether it waits for a colleague
     * @param own whether the visitor kept it last
     */
    record Draft(Answered answer, boolean submitted, boolean own, Instant keptAt, int version) {}

    /** A part of the regional vision. */
    record Section(String itemCode, String title, List<Passage> passages) {}

    record Passage(UUID id, String text) {}

    record Opening(
            String municipalityCode,
            String regionCode,
            String occasion,
            String visionVersion,
            LocalDate due,
            LocalDate publishOn,
            boolean confirmation,
            boolean example) {}
}
