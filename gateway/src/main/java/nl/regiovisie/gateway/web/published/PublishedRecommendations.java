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
import java.util.Locale;
import java.util.UUID;
import nl.regiovisie.gateway.web.Answer;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Recommendations and what municipalities answer to them. */
@Path("/v1/recommendations")
@RegisterRestClient(configKey = "recommendation")
public interface PublishedRecommendations {

    /** By number. Each parameter may be null. */
    @GET
    Uni<Slice<Listed>> list(
            @QueryParam("region") String region,
            @QueryParam("theme") String theme,
            @QueryParam("topic") String topic,
            @QueryParam("status") String status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit);

    /**
     * @param example true for invented ones only; null for all
     * @param order NUMBER or NEWEST
     */
    @GET
    Uni<Slice<Listed>> first(
            @QueryParam("status") String status,
            @QueryParam("example") Boolean example,
            @QueryParam("order") String order,
            @QueryParam("limit") int limit);

    @GET
    @Path("{id}")
    Uni<Recommendation> get(@PathParam("id") UUID id);

    /** By name of the municipality. */
    @GET
    @Path("{id}/assessments")
    Uni<Slice<Assessment>> assessments(
            @PathParam("id") UUID id,
            @QueryParam("region") String region,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit);

    /** That of one municipality; none if the recommendation does not reach it. */
    @GET
    @Path("{id}/assessments")
    Uni<Slice<Assessment>> assessment(@PathParam("id") UUID id, @QueryParam("municipality") String municipality);

    /** As a document of today, in a format that its address names. */
    @GET
    @Path("{id}/documents/{format}")
    @Produces(MediaType.WILDCARD)
    Uni<byte[]> document(@PathParam("id") UUID id, @PathParam("format") String format);

    /** What participation bodies say of it, 200 at most. */
    @GET
    @Path("{id}/stances")
    Uni<Slice<Stance>> stances(@PathParam("id") UUID id, @QueryParam("limit") Integer limit);

    /**
     * @param number null, as {@code publishedAt}, for a draft, which only editors can see
     * @param regionCodes empty when it holds for the whole country
     * @param supersedes those of which it took the place
     * @param ended how it ended; null while it holds
     */
    record Recommendation(
            UUID id,
            Integer number,
            String status,
            String title,
            String text,
            Named theme,
            List<Named> topics,
            boolean national,
            List<String> regionCodes,
            Support support,
            List<MinorityView> minorityViews,
            Answers assessments,
            List<Other> supersedes,
            Instant publishedAt,
            Ended ended,
            boolean example,
            String notice) {

        /** Those of which it took the place; a draft has not yet. */
        public List<Other> before() {
            return supersedes == null || publishedAt == null ? List.of() : supersedes;
        }

        /** What it is about, besides its theme. */
        public List<Named> about() {
            return topics == null ? List.of() : topics;
        }

        public boolean holds() {
            return "PUBLISHED".equals(status);
        }
    }

    /** A recommendation in a list. */
    record Listed(
            UUID id,
            Integer number,
            String title,
            Named theme,
            boolean national,
            List<String> regionCodes,
            SupportCount support,
            Answers assessments,
            Instant publishedAt,
            boolean example) {}

    /** @param voices how many kinds of participants named it */
    record SupportCount(int meetings, int meetingsInScope, int voices) {}

    record Other(UUID id, int number, String title) {}

    /** @param reason why it was withdrawn; null, with a successor, if another took its place */
    record Ended(Instant at, String reason, Other successor) {}

    /** How widely it is carried: in how many of the meetings that could have named it, by which roles, how often. */
    record Support(
            int meetings,
            int meetingsInScope,
            List<Named> roles,
            int contributions,
            int endorsed,
            int endorsedWithRemark,
            int minorityViews,
            Bodies bodies,
            Breadth breadth) {}

    /** How many participation bodies said afterwards where they stand. */
    record Bodies(int supporting, int supportingWithRemark, int disagreeing) {}

    /** Whether that is broad by the rule of the platform, and why. */
    record Breadth(boolean broad, List<Reason> reasons) {}

    record Reason(String criterion, int needed, int found, boolean met) {}

    /** @param position SUPPORTS, SUPPORTS_WITH_REMARK or DISAGREES */
    record Stance(UUID bodyId, String bodyName, boolean bodyListed, String position, String remark, Instant since) {

        public boolean other() {
            return "DISAGREES".equals(position);
        }
    }

    record MinorityView(UUID contribution, String text) {}

    /** How many municipalities gave each answer. */
    record Answers(int accepted, int partiallyAccepted, int rejected, int outOfScope, int pending) {

        public int given() {
            return accepted + partiallyAccepted + rejected + outOfScope;
        }

        public int possible() {
            return given() + pending;
        }

        public int of(Answer answer) {
            return switch (answer) {
                case ACCEPTED -> accepted;
                case PARTIALLY_ACCEPTED -> partiallyAccepted;
                case REJECTED -> rejected;
                case OUT_OF_SCOPE -> outOfScope;
                case PENDING -> pending;
            };
        }
    }

    /**
     * @param outcome null while the municipality has not answered
     * @param copiedFrom the municipality whose words these were at first; or null
     * @param realisation what came of what it promised; null while it told nothing
     * @param reviewId in which it answered, with the version of that answer; both null while it has not
     * @param turn who is awaited in the dialogue under the answer; null while nobody said anything
     */
    record Assessment(
            Place municipality,
            UUID reviewId,
            Integer version,
            String outcome,
            String rationale,
            List<Action> actions,
            List<Passage> passages,
            Place copiedFrom,
            Instant answeredAt,
            Realisation realisation,
            Turn turn) {

        /** The passages of the vision that the answer led to. */
        public List<Passage> led() {
            return passages == null ? List.of() : passages;
        }

        public Answer answer() {
            return Answer.of(outcome);
        }

        /** Where a link to this answer ends on its page. */
        public String anchor() {
            return municipality.code().toLowerCase(Locale.ROOT);
        }
    }

    /** @param awaited BODY or MUNICIPALITY */
    record Turn(String awaited, Instant since) {

        public boolean ofMunicipality() {
            return "MUNICIPALITY".equals(awaited);
        }
    }

    record Place(String code, String name) {}

    /** @param state REALISED, PARTLY or NOT */
    record Realisation(String state, String explanation, Instant toldAt) {}

    record Action(String text, String owner, String quarter) {}

    /** @param versionId {@code JZ22-v2} */
    record Passage(UUID id, String versionId, String section, String text) {

        /** The address of the words in the vision. */
        public String address() {
            int number = versionId.indexOf("-v");
            return "/regios/" + versionId.substring(0, number) + "/regiovisie/" + versionId.substring(number + 2)
                    + "#p-" + id;
        }
    }
}
