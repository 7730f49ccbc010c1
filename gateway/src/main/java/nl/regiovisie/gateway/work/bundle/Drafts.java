package nl.regiovisie.gateway.work.bundle;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Recommendations that editors are writing. */
@Path("/v1/recommendations")
@RegisterRestClient(configKey = "recommendation")
public interface Drafts {

    @GET
    Uni<Slice<Recommendation>> list(
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

    record Recommendation(
            UUID id,
            Integer number,
            Integer askedNumber,
            String status,
            String title,
            String text,
            Named theme,
            boolean national,
            List<String> regionCodes,
            List<UUID> sources,
            List<MinorityView> minorityViews,
            String notice,
            boolean example,
            int version) {

        public boolean published() {
            return "PUBLISHED".equals(status);
        }
    }

    /** @param contribution in which it was said; null when the editor wrote it */
    record MinorityView(UUID contribution, String text) {}

    /** @param example true as soon as one source is invented */
    record Draft(
            String title,
            String text,
            String theme,
            boolean national,
            List<String> regionCodes,
            List<UUID> sources,
            List<MinorityView> minorityViews,
            Integer number,
            String notice,
            boolean example) {}
}
