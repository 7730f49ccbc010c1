package nl.regiovisie.gateway.work.digest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The daily mail, as the service keeps it. */
@Path("/v1/digest")
@RegisterRestClient(configKey = "recommendation")
public interface Digests {

    @GET
    Uni<Digest> own();

    /** Asks for it, or chooses another hour. */
    @PUT
    Uni<Digest> ask(Wish wish);

    @DELETE
    Uni<Void> end();

    @POST
    @Path("confirmations")
    Uni<Void> confirm(Link link);

    @POST
    @Path("departures")
    Uni<Void> leave(Link link);

    /**
     * @param state OFF, ASKED or ON
     * @param hour 0–23; null while it is off
     * @param address to which it goes, or would go; null if the account has none
     */
    record Digest(String state, Integer hour, String address) {

        public boolean on() {
            return "ON".equals(state);
        }

        public boolean asked() {
            return "ASKED".equals(state);
        }

        public boolean off() {
            return !on() && !asked();
        }
    }

    /** @param hour null if none was chosen */
    record Wish(Integer hour) {}

    /** @param code of the link in a mail */
    record Link(String code) {}
}
