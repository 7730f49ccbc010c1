package nl.regiovisie.gateway.work.subscription;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The reminders, as the service keeps them. */
@Path("/v1/subscriptions")
@RegisterRestClient(configKey = "region")
public interface Subscriptions {

    /** A mail with a link goes to the address; nothing tells whether it was known. */
    @POST
    Uni<Void> ask(Request request);

    @POST
    @Path("confirmations")
    Uni<Confirmed> confirm(Link link);

    @POST
    @Path("departures")
    Uni<Void> leave(Link link);

    /**
     * @param regionCode null for the whole country
     * @param website what the field that people do not see holds
     */
    record Request(String email, String regionCode, String website) {}

    /** @param code of the link in a mail */
    record Link(String code) {}

    /** Both null for the whole country. */
    record Confirmed(String regionCode, String regionName) {}
}
