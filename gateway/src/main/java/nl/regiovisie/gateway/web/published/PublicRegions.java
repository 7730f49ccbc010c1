package nl.regiovisie.gateway.web.published;

import io.quarkus.cache.CacheResult;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The youth-care regions and their municipalities, as they are today. Nearly every page needs them, and they
 * change once a year: they are asked anew after half a minute.
 */
@Path("/v1")
@RegisterRestClient(configKey = "region")
public interface PublicRegions {

    @GET
    @Path("regions")
    @CacheResult(cacheName = "regions")
    Uni<Slice<Region>> all();

    /** @param ended also those that are no longer there, as on their last day */
    @GET
    @Path("regions")
    @CacheResult(cacheName = "regions-ever")
    Uni<Slice<Region>> ever(@QueryParam("ended") boolean ended);

    @GET
    @Path("regions/{code}/municipalities")
    @CacheResult(cacheName = "municipalities-of-region")
    Uni<Slice<Municipality>> municipalities(@PathParam("code") String code);

    /** @param name the begin of the name, accents and case ignored; null for all */
    @GET
    @Path("municipalities")
    @CacheResult(cacheName = "municipalities")
    Uni<Slice<Municipality>> municipalitiesNamed(
            @QueryParam("name") String name, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit);

    default Uni<List<Municipality>> allMunicipalities() {
        return Whole.of(cursor -> municipalitiesNamed(null, cursor, Whole.PART));
    }

    /**
     * @param abbreviation three letters on the map
     * @param ended whether it is no longer there
     * @param validUntil first day on which it is not; may lie ahead, or be null
     * @param successors the regions that its municipalities went to; none or null while it is there
     * @param contactMunicipality the one that speaks for it; null if that is not known
     */
    record Region(
            String code,
            String displayName,
            String abbreviation,
            List<String> provinces,
            Tile tile,
            int municipalityCount,
            boolean ended,
            LocalDate validUntil,
            List<Named> successors,
            Named contactMunicipality) {

        public List<Named> followers() {
            return successors == null ? List.of() : successors;
        }
    }

    record Named(String code, String name) {}

    /** Where a region stands on the map of tiles, from the north-west. */
    record Tile(int column, int row) {}

    record Municipality(String code, String name, String regionCode) {}
}
