package nl.regiovisie.gateway.work.provider;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Providers as a steward keeps them. Versions are ETags; null for something new. */
@Path("/v1/providers")
@RegisterRestClient(configKey = "region")
public interface KeptProviders {

    @GET
    Uni<Slice<Provider>> list(
            @QueryParam("name") String name, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("{id}")
    Uni<Provider> get(@PathParam("id") UUID id);

    @PUT
    @Path("{id}")
    Uni<Provider> register(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Facts facts);

    @PUT
    @Path("{id}/account-holding-region")
    Uni<Provider> heldBy(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Holding holding);

    /** @param accountHolder code of the region that is primarily responsible today, or null */
    record Provider(
            UUID id,
            String name,
            String kind,
            String accountHolder,
            List<Holding> accountHoldings,
            boolean example,
            int version) {}

    record Facts(String name, String kind, boolean example) {}

    record Holding(String regionCode, LocalDate validFrom) {}
}
