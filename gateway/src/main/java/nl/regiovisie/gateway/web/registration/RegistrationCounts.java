package nl.regiovisie.gateway.web.registration;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** How many people come to a meeting. */
@Path("/v1/meetings/{meeting}/registration-counts")
@RegisterRestClient(configKey = "meeting")
public interface RegistrationCounts {

    @GET
    Uni<Counts> of(@PathParam("meeting") UUID meeting);

    /**
     * @param closed why the visitor cannot register: CANCELLED, OVER or AFFILIATED_ONLY; null if it is possible
     * @param roles only for its facilitators, else null
     */
    record Counts(UUID meetingId, int seats, int registered, int waiting, String closed, List<RoleCount> roles) {

        public boolean open() {
            return closed == null;
        }

        public boolean affiliatedOnly() {
            return "AFFILIATED_ONLY".equals(closed);
        }

        /** How many seats somebody who registers now can choose from. */
        public int free() {
            return waiting > 0 ? 0 : Math.max(0, seats - registered);
        }
    }

    record RoleCount(String role, int registered, int present) {}
}
