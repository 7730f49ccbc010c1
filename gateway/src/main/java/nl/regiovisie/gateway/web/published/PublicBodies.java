package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Participation bodies that chose to be seen, and what they look for. */
@Path("/v1")
@RegisterRestClient(configKey = "region")
public interface PublicBodies {

    /** By name. Each parameter may be null. */
    @GET
    @Path("bodies")
    Uni<Slice<Body>> list(
            @QueryParam("region") String region,
            @QueryParam("kind") String kind,
            @QueryParam("name") String name,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit);

    @GET
    @Path("bodies/{id}")
    Uni<Body> get(@PathParam("id") UUID id);

    @GET
    @Path("bodies/{id}/vacancies")
    Uni<Slice<Vacancy>> vacancies(@PathParam("id") UUID id);

    @GET
    @Path("body-kinds")
    Uni<Slice<Kind>> kinds();

    @GET
    @Path("alliances")
    Uni<Slice<Alliance>> alliances(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit);

    /**
     * @param provider null if it belongs to a municipality
     * @param municipality null if it belongs to a provider
     * @param contactable whether it can be sent a message
     * @param vacancies how many are open
     * @param mine whether the visitor speaks for it
     */
    record Body(
            UUID id,
            String name,
            Kind kind,
            Named provider,
            Place municipality,
            List<String> regionCodes,
            boolean affiliated,
            boolean listed,
            String about,
            String website,
            boolean contactable,
            int vacancies,
            LocalDate closedOn,
            boolean mine,
            boolean example,
            int version) {

        /** The name of the organisation that it belongs to. */
        public String organisation() {
            return provider == null ? municipality.name() : provider.name();
        }
    }

    /** @param plural null where a body names its kind */
    record Kind(String code, String name, String plural) {}

    record Place(String code, String name) {}

    /** @param state others than its own members see only what is OPEN */
    record Vacancy(UUID id, String title, String text, LocalDate until, String state, int version) {

        public boolean open() {
            return "OPEN".equals(state);
        }
    }

    /** @param memberCount all of them, also those that are not seen */
    record Alliance(UUID id, String name, String about, List<Member> members, int memberCount, boolean example) {

        /** How many members are not seen. */
        public int hidden() {
            return memberCount - members.size();
        }
    }

    record Member(UUID id, String name) {}
}
