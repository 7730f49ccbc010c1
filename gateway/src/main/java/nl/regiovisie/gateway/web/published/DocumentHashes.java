package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.regiovisie.gateway.web.published.Editions.Edition;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Which document has which hash. */
@Path("/v1/document-hashes")
@RegisterRestClient(configKey = "recommendation")
public interface DocumentHashes {

    /** Fails with 404 if it is not one of ours. */
    @GET
    @Path("{sha256}")
    Uni<Authentic> of(@PathParam("sha256") String sha256);

    /**
     * @param kind null for the content of an edition
     * @param newer null if there is none
     */
    record Authentic(Edition edition, String kind, String format, Edition newer) {}
}
