package nl.regiovisie.gateway.work.contact;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import nl.regiovisie.gateway.web.published.PublicRegions.Named;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Reading and choosing the municipality that speaks for a region. */
@Path("/v1/regions/{code}")
@RegisterRestClient(configKey = "region")
interface ContactDesk {

    @GET
    Uni<Region> get(@PathParam("code") String code);

    @PUT
    @Path("contact-municipality")
    Uni<Region> choose(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, Chosen contactMunicipality);

    /** @param contactMunicipality null if none was chosen */
    record Region(String code, String displayName, Named contactMunicipality, int version) {}

    record Chosen(String municipalityCode, LocalDate validFrom) {}
}
