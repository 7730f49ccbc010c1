package nl.regiovisie.gateway.work.body;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublicBodies.Body;
import nl.regiovisie.gateway.web.published.PublicBodies.Vacancy;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Bodies as those who keep them see and change them. Versions are ETags; null for something new. */
@Path("/v1")
@RegisterRestClient(configKey = "region")
public interface KeptBodies {

    /** @param mine only those for which the visitor speaks */
    @GET
    @Path("bodies")
    Uni<Slice<Body>> list(
            @QueryParam("name") String name,
            @QueryParam("mine") boolean mine,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("bodies/{id}")
    Uni<Body> get(@PathParam("id") UUID id);

    @PUT
    @Path("bodies/{id}")
    Uni<Body> register(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Facts facts);

    @DELETE
    @Path("bodies/{id}")
    Uni<Body> close(@PathParam("id") UUID id, @HeaderParam("If-Match") String version);

    @PUT
    @Path("bodies/{id}/directory-entry")
    Uni<Body> show(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Entry entry);

    @PUT
    @Path("bodies/{id}/contact")
    Uni<Body> keepAddress(@PathParam("id") UUID id, Address address);

    @DELETE
    @Path("bodies/{id}/contact")
    Uni<Body> eraseAddress(@PathParam("id") UUID id);

    /** All that there ever were. */
    @GET
    @Path("bodies/{id}/vacancies")
    Uni<Slice<Vacancy>> vacancies(@PathParam("id") UUID id);

    @PUT
    @Path("bodies/{id}/vacancies/{vacancy}")
    Uni<Vacancy> publish(@PathParam("id") UUID id, @PathParam("vacancy") UUID vacancy, Wanted wanted);

    @DELETE
    @Path("bodies/{id}/vacancies/{vacancy}")
    Uni<Vacancy> fill(@PathParam("id") UUID id, @PathParam("vacancy") UUID vacancy);

    @GET
    @Path("providers")
    Uni<Slice<Named>> providers(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    record Facts(
            String name,
            String kind,
            UUID providerId,
            String municipalityCode,
            List<String> regionCodes,
            boolean affiliated,
            boolean example) {}

    record Entry(boolean listed, String about, String website) {}

    /** Goes in and never comes out. */
    record Address(String email) {

        @Override
        public String toString() {
            return "Address[hidden]";
        }
    }

    record Wanted(String title, String text, LocalDate until) {}
}
