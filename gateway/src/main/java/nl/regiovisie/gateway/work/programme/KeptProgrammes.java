package nl.regiovisie.gateway.work.programme;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import nl.regiovisie.gateway.web.published.Programmes.Programme;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Setting the targets of a year. */
@Path("/v1/programmes")
@RegisterRestClient(configKey = "region")
public interface KeptProgrammes {

    /** @param version as an ETag; null for a new year */
    @PUT
    @Path("{year}")
    Uni<Programme> aim(@PathParam("year") int year, @HeaderParam("If-Match") String version, Aims aims);

    record Aims(List<Aim> targets) {}

    record Aim(String what, int number) {}
}
