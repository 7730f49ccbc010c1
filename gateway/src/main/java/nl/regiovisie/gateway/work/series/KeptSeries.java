package nl.regiovisie.gateway.work.series;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Series of meetings, to be kept. */
@Path("/v1/series")
@RegisterRestClient(configKey = "meeting")
public interface KeptSeries {

    /** The newest first. */
    @GET
    Uni<Slice<Series>> all();

    /** @param version of the series that is changed, as an ETag; null for a new one */
    @PUT
    @Path("{id}")
    Uni<Series> keep(@PathParam("id") String id, @HeaderParam("If-Match") String version, Facts facts);

    /**
     * @param startsOn first day, or null, as {@code endsOn} for the last
     * @param themes ids of those that are offered in its meetings; empty for all
     */
    record Series(
            String id,
            String name,
            String description,
            LocalDate startsOn,
            LocalDate endsOn,
            List<String> themes,
            boolean example,
            int version) {

        public Series {
            themes = Objects.requireNonNullElse(themes, List.of());
        }
    }

    record Facts(
            String name,
            String description,
            LocalDate startsOn,
            LocalDate endsOn,
            List<String> themes,
            boolean example) {}
}
