package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** When visions can be influenced, and when is decided about them; from today on, by day. */
@Path("/v1/calendar")
@RegisterRestClient(configKey = "region")
public interface PublicCalendar {

    /** @param region null for the whole country */
    @GET
    Uni<Slice<Entry>> ahead(
            @QueryParam("region") String region, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /**
     * @param region null for the whole country
     * @param from what ended before this day is left out
     * @param until what begins after this day is left out
     */
    @GET
    Uni<Slice<Entry>> between(
            @QueryParam("region") String region,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @QueryParam("limit") int limit);

    /**
     * @param kind EVALUATION, CONSULTATION or DECISION
     * @param startsAt null if it takes the whole day, or days
     */
    record Entry(
            String id,
            String kind,
            String regionCode,
            String regionName,
            LocalDate day,
            LocalDate lastDay,
            Instant startsAt,
            Instant endsAt,
            String title,
            String place,
            boolean cancelled,
            String path,
            boolean example) {

        public boolean several() {
            return lastDay.isAfter(day);
        }
    }
}
