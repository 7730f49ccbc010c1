package nl.regiovisie.gateway.work.message;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Messages to bodies. */
@Path("/v1/bodies/{id}/messages")
@RegisterRestClient(configKey = "region")
public interface BodyMessages {

    @POST
    Uni<Void> send(@PathParam("id") UUID body, Message message);

    /** @param subject filled in by robots only */
    record Message(UUID id, String name, String email, String text, String subject) {

        /** Without who wrote what: this may end up in a log. */
        @Override
        public String toString() {
            return "Message[id=" + id + "]";
        }
    }
}
