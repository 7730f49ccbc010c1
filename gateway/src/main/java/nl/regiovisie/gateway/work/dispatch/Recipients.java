package nl.regiovisie.gateway.work.dispatch;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Organisations that get editions. */
@Path("/v1/recipients")
@RegisterRestClient(configKey = "recommendation")
public interface Recipients {

    /** By name. */
    @GET
    Uni<Slice<Recipient>> list(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** @param version as an ETag; null for a new one */
    @PUT
    @Path("{id}")
    Uni<Recipient> keep(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Kept kept);

    /** Without the address: this may end up in a log. */
    record Kept(String name, String kind, String regionCode, String email, boolean retired) {

        @Override
        public String toString() {
            return "Kept[name=" + name + "]";
        }
    }

    /**
     * @param regionCode whose editions it gets; null for all
     * @param email null if an editor brings or posts it
     * @param retired whether it gets no more editions
     */
    record Recipient(UUID id, String name, String kind, String regionCode, String email, boolean retired, int version) {

        /** @param region of an edition; null for a series or the country: those go to whoever gets all */
        boolean gets(String region) {
            return !retired && (regionCode == null || regionCode.equals(region));
        }
    }
}
