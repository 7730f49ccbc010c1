package nl.regiovisie.gateway.work.submission;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
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
import nl.regiovisie.gateway.web.published.PublishedContributions.Contribution;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What people send in themselves, for who wrote it. */
@Path("/v1")
@RegisterRestClient(configKey = "recommendation")
public interface Submissions {

    @PUT
    @Path("submissions/{id}")
    Uni<Void> submit(@PathParam("id") UUID id, Draft draft);

    @GET
    @Path("own-submission")
    Uni<Followed> follow(@HeaderParam("Link-Code") String code);

    @DELETE
    @Path("own-submission")
    Uni<Void> erase(@HeaderParam("Link-Code") String code);

    /** What was sent for the visitor's own bodies, the newest first. */
    @GET
    @Path("body-submissions")
    Uni<Slice<Followed>> ofBodies(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** @param website filled in by robots only */
    record Draft(
            String kind,
            String text,
            String level,
            String municipalityCode,
            String theme,
            List<String> topics,
            String voicedBy,
            UUID bodyId,
            String code,
            String website) {

        /** Without the words and the code: this may end up in a log. */
        @Override
        public String toString() {
            return "Draft[kind=" + kind + "]";
        }
    }

    /** @param contribution what everyone can read; null until it is let through */
    record Followed(Submission submission, Contribution contribution) {

        /** Whether it is a source of a recommendation that everyone can read. */
        public boolean bundled() {
            return contribution != null && contribution.fate().recommendation() != null;
        }
    }

    /**
     * @param state RECEIVED, ACCEPTED, REFUSED or WITHDRAWN
     * @param publishedText as an editor let it through, if that is not the same
     * @param body null for who speaks personally
     */
    record Submission(
            UUID id,
            String state,
            String kind,
            String text,
            String publishedText,
            Named body,
            String reason,
            Instant submittedAt,
            Instant decidedAt,
            boolean example) {

        public boolean inState(String other) {
            return state.equals(other);
        }
    }
}
