package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Editions and their documents. */
@Path("/v1/editions")
@RegisterRestClient(configKey = "recommendation")
public interface Editions {

    /**
     * The newest first.
     *
     * @param region code; null for all, and for those of the country
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Slice<Edition>> list(
            @QueryParam("region") String region, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Edition> one(@PathParam("id") UUID id);

    /** @return status 202 without the document while it is being made */
    @GET
    @Path("{id}/documents/{kind}/{format}")
    @Produces(MediaType.WILDCARD)
    Uni<RestResponse<byte[]>> document(
            @PathParam("id") UUID id, @PathParam("kind") String kind, @PathParam("format") String format);

    /** @param regionCode null for the country */
    record Edition(UUID id, String regionCode, String name, int number, LocalDate madeOn, boolean example) {}
}
