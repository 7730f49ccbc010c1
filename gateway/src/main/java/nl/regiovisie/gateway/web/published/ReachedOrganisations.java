package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Organisations that got an edition. */
@Path("/v1/editions/{id}/recipients")
@RegisterRestClient(configKey = "recommendation")
public interface ReachedOrganisations {

    /** By name. */
    @GET
    Uni<Slice<Reached>> list(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** @param answeredOn null, as {@code answer}, while there is none */
    record Reached(String name, String kind, LocalDate on, LocalDate answeredOn, String answer) {}
}
