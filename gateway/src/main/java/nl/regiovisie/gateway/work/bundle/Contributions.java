package nl.regiovisie.gateway.work.bundle;

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
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What was published from meetings, with its fate. */
@Path("/v1/contributions")
@RegisterRestClient(configKey = "recommendation")
public interface Contributions {

    /** Each parameter but {@code limit} may be null. */
    @GET
    Uni<Slice<Contribution>> list(
            @QueryParam("fate") String fate,
            @QueryParam("theme") String theme,
            @QueryParam("region") String region,
            @QueryParam("meeting") String meeting,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    /** Those that are there, in no order. */
    @GET
    Uni<Slice<Contribution>> these(@QueryParam("id") List<UUID> ids, @QueryParam("limit") int limit);

    @GET
    @Path("{id}")
    Uni<Contribution> get(@PathParam("id") UUID id);

    /** @param version of the contribution, as an ETag */
    @PUT
    @Path("{id}/fate")
    Uni<Contribution> decide(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Decision decision);

    /** Those of all regions that may say the same, the most alike first. */
    @GET
    @Path("{id}/similar")
    Uni<Slice<Similar>> similar(@PathParam("id") UUID id);

    /** They look alike and mean different things; never to be suggested again. */
    @PUT
    @Path("{id}/distinctions/{other}")
    Uni<Void> distinguish(@PathParam("id") UUID id, @PathParam("other") UUID other);

    @DELETE
    @Path("{id}/distinctions/{other}")
    Uni<Void> dropDistinction(@PathParam("id") UUID id, @PathParam("other") UUID other);

    record Similar(Contribution contribution) {}

    record Contribution(
            UUID id,
            Meeting meeting,
            String kind,
            Named theme,
            List<Named> topics,
            String text,
            List<Named> voicedBy,
            List<String> regionCodes,
            Endorsement endorsement,
            Fate fate,
            boolean example,
            int version) {

        /** Ids of what it is about, besides its theme. */
        List<String> topicIds() {
            return topics == null ? List.of() : topics.stream().map(Named::id).toList();
        }

        public boolean minority() {
            return endorsement != null && "MINORITY_VIEW".equals(endorsement.result());
        }
    }

    /** @param title null until the service has heard of the meeting itself */
    record Meeting(UUID id, String title, Instant startsAt) {}

    record Endorsement(String result, String remark, String heldBy) {}

    /** @param recommendation that it was bundled into, or null */
    record Fate(String state, String reason, Bundle recommendation) {

        public boolean waiting() {
            return "WAITING".equals(state);
        }
    }

    /** @param number null for a draft */
    record Bundle(UUID id, Integer number, String title) {}

    /** @param reason compulsory for ANSWERED and CLOSED */
    record Decision(String state, String reason) {}
}
