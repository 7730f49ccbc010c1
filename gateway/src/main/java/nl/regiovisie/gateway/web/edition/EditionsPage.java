package nl.regiovisie.gateway.web.edition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.regiovisie.gateway.web.published.Editions.Edition;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Series;

/**
 * A part of all editions, the newest first.
 *
 * @param regions to choose from
 * @param series to choose from; none while they are not known
 * @param chosenRegion code of the region that they are of; empty for all
 * @param chosenSeries id of the series that they are of; empty for all
 * @param next where the following part starts; null at the end
 */
record EditionsPage(
        List<Edition> editions,
        List<Region> regions,
        List<Series> series,
        String chosenRegion,
        String chosenSeries,
        String next) {

    /** The address of the following part; null at the end. */
    public String more() {
        return next == null ? null : "/edities?" + choice() + "&vanaf=" + next;
    }

    private String choice() {
        return chosenSeries.isEmpty() ? "regio=" + encoded(chosenRegion) : "reeks=" + encoded(chosenSeries);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean example() {
        return editions.stream().anyMatch(Edition::example);
    }
}
