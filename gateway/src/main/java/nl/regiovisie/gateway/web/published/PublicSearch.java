package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Searches everything that is public. */
@Path("/v1/search")
@RegisterRestClient(configKey = "recommendation")
public interface PublicSearch {

    /** Each parameter but the last may be null. */
    @GET
    Uni<Result> search(
            @QueryParam("q") String words,
            @QueryParam("kind") String kind,
            @QueryParam("region") String region,
            @QueryParam("theme") String theme,
            @QueryParam("topic") String topic,
            @QueryParam("status") String status,
            @QueryParam("contributionKind") String contributionKind,
            @QueryParam("year") String year,
            @QueryParam("order") String order,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    /**
     * @param more whether there are more than were counted
     * @param otherWords words for the same that were searched for too
     * @param suggestion what may have been meant when nothing was found, or null
     */
    record Result(
            List<Item> items,
            String next,
            int total,
            boolean more,
            List<Facet> facets,
            List<String> otherWords,
            String suggestion) {}

    /**
     * @param id of the thing itself; of an answer or action, of its recommendation
     * @param title none for a contribution; the municipality of an answer or action
     * @param contributionKind null unless it is a contribution
     * @param theme, status, municipality, recommendation, vision null where it has none
     * @param otherWords whether it was found by other words for the same
     */
    record Item(
            String kind,
            UUID id,
            Integer number,
            List<Segment> title,
            List<Segment> excerpt,
            List<String> regionCodes,
            boolean national,
            String contributionKind,
            Named theme,
            String status,
            Instant date,
            Place municipality,
            Bundle recommendation,
            Vision vision,
            boolean otherWords,
            boolean example) {}

    /** A piece of a text; a hit is what was searched for. */
    record Segment(String text, boolean hit) {}

    record Place(String code, String name) {}

    record Bundle(UUID id, int number, String title) {}

    record Vision(String regionCode, int version) {}

    /** What can be chosen. */
    record Facet(String name, List<Value> values) {}

    record Value(String value, int count) {}
}
