package nl.regiovisie.gateway.work.bundle;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Other;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Recommendations that editors are writing. */
@Path("/v1/recommendations")
@RegisterRestClient(configKey = "recommendation")
public interface Drafts {

    @GET
    Uni<Slice<Listed>> list(
            @QueryParam("status") String status, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("{id}")
    Uni<Recommendation> get(@PathParam("id") UUID id);

    /** @param version of the draft that is changed, as an ETag; null for a new one */
    @PUT
    @Path("{id}")
    Uni<Recommendation> write(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Draft draft);

    @PUT
    @Path("{id}/publication")
    Uni<Recommendation> publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String version);

    /** Adds sources to a draft or takes them out, whatever else stands in it. */
    @POST
    @Path("{id}/bundling")
    Uni<Recommendation> bundle(@PathParam("id") UUID id, Bundling bundling);

    @DELETE
    @Path("{id}")
    Uni<Recommendation> discard(@PathParam("id") UUID id, @HeaderParam("If-Match") String version);

    @PUT
    @Path("{id}/withdrawal")
    Uni<Recommendation> withdraw(@PathParam("id") UUID id, Withdrawal withdrawal);

    @PUT
    @Path("{id}/round")
    Uni<Recommendation> openRound(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Round round);

    @DELETE
    @Path("{id}/round")
    Uni<Recommendation> closeRound(@PathParam("id") UUID id, @HeaderParam("If-Match") String version);

    /** What councils say of it while they read it, 200 at most. */
    @GET
    @Path("{id}/round-comments")
    Uni<Slice<Comment>> comments(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    /** What stood in it before, the newest first. */
    @GET
    @Path("{id}/wordings")
    Uni<Slice<Wording>> wordings(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    /** @param takesFrom drafts that let go of what is added */
    record Bundling(List<UUID> add, List<UUID> remove, List<UUID> takesFrom) {}

    record Withdrawal(String reason) {}

    /** @param until last day on which councils may say something */
    record Round(String until) {}

    record Comment(UUID bodyId, String bodyName, boolean agrees, String text, Instant writtenAt) {}

    record Wording(
            int revision,
            String title,
            String text,
            String theme,
            List<String> topics,
            boolean national,
            List<String> regionCodes,
            List<UUID> sources,
            Instant writtenAt) {}

    /**
     * @param supersedes those of which it is to take the place, or took it
     * @param roundUntil last day on which councils may say something; null unless they read it
     */
    record Recommendation(
            UUID id,
            Integer number,
            Integer askedNumber,
            String status,
            String title,
            String text,
            Named theme,
            List<Named> topics,
            boolean national,
            List<String> regionCodes,
            List<UUID> sources,
            List<MinorityView> minorityViews,
            List<Other> supersedes,
            String notice,
            LocalDate roundUntil,
            boolean example,
            int version) {

        /** Whether everyone can read it, and nobody may change it. */
        public boolean published() {
            return number != null;
        }

        public boolean inReview() {
            return roundUntil != null;
        }

        public List<String> topicIds() {
            return topics == null ? List.of() : topics.stream().map(Named::id).toList();
        }

        public List<UUID> supersededIds() {
            return supersedes == null
                    ? List.of()
                    : supersedes.stream().map(Other::id).toList();
        }
    }

    /** A draft in a list. */
    record Listed(UUID id, String title, Named theme, Bundled support, LocalDate roundUntil, boolean example) {}

    /** @param contributions how many it is bundled from */
    record Bundled(int contributions) {}

    /** @param contribution in which it was said; null when the editor wrote it */
    record MinorityView(UUID contribution, String text) {}

    /** @param example true as soon as one source is invented */
    record Draft(
            String title,
            String text,
            String theme,
            List<String> topics,
            boolean national,
            List<String> regionCodes,
            List<UUID> sources,
            List<MinorityView> minorityViews,
            List<UUID> supersedes,
            List<UUID> takesFrom,
            Integer number,
            String notice,
            boolean example) {}
}
