package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Editions and their documents. */
@Path("/v1/editions")
@RegisterRestClient(configKey = "recommendation")
public interface Editions {

    /**
     * The newest first.
     *
     * @param region code; null for all, and for those of series and of the country
     * @param series id; null for all, and for those of regions and of the country
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Slice<Edition>> list(
            @QueryParam("region") String region,
            @QueryParam("series") String series,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Edition> one(@PathParam("id") UUID id);

    /** @return status 202 without the document while it is being made */
    @GET
    @Path("{id}/documents/{kind}/{format}")
    @Produces(MediaType.WILDCARD)
    Uni<RestResponse<byte[]>> document(
            @PathParam("id") UUID id, @PathParam("kind") String kind, @PathParam("format") String format);

    /**
     * @param regionCode null unless it is of a region
     * @param seriesId null unless it is of a series; without both it is of the country
     */
    record Edition(
            UUID id, String regionCode, String seriesId, String name, int number, LocalDate madeOn, boolean example) {

        public boolean ofSeries() {
            return seriesId != null;
        }

        /** Where the others of the same region or series are; for the country, where all are. */
        public String others() {
            if (ofSeries()) {
                return "/edities?reeks=" + seriesId;
            }
            return "/edities" + (regionCode == null ? "" : "?regio=" + regionCode);
        }
    }
}
