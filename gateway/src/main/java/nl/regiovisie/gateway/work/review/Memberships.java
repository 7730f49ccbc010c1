package nl.regiovisie.gateway.work.review;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** In which region a municipality is. */
@Path("/v1/municipalities")
@RegisterRestClient(configKey = "region")
interface Memberships {

    @GET
    @Path("{code}")
    Uni<Municipality> get(@PathParam("code") String code);

    record Municipality(String code, String name, List<Membership> memberships) {

        /** The code of the region that it is in on a day; null when in none. */
        String regionOn(LocalDate day) {
            return memberships.stream()
                    .filter(membership -> membership.holdsOn(day))
                    .map(Membership::regionCode)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param validUntil the first day on which it no longer holds; null while it holds */
    record Membership(String regionCode, LocalDate validFrom, LocalDate validUntil) {

        boolean holdsOn(LocalDate day) {
            return !validFrom.isAfter(day) && (validUntil == null || validUntil.isAfter(day));
        }
    }
}
