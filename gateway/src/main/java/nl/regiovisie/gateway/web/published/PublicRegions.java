package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The youth-care regions and their municipalities, as they are today. */
@Path("/v1")
@RegisterRestClient(configKey = "region")
public interface PublicRegions {

    @GET
    @Path("regions")
    Uni<Slice<Region>> all();

    @GET
    @Path("regions/{code}/municipalities")
    Uni<Slice<Municipality>> municipalities(@PathParam("code") String code);

    /** @param name the begin of the name, accents and case ignored; null for all */
    @GET
    @Path("municipalities")
    Uni<Slice<Municipality>> municipalitiesNamed(
            @QueryParam("name") String name, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit);

    default Uni<List<Municipality>> allMunicipalities() {
        return Whole.of(cursor -> municipalitiesNamed(null, cursor, Whole.PART));
    }

    /** @param abbreviation three letters on the map */
    record Region(
            String code,
            String displayName,
            String abbreviation,
            List<String> provinces,
            Tile tile,
            int municipalityCount) {}

    /** Where a region stands on the map of tiles, from the north-west. */
    record Tile(int column, int row) {}

    record Municipality(String code, String name, String regionCode) {}
}
