package nl.regiovisie.gateway.web.edition;

import java.util.List;
import nl.regiovisie.gateway.web.published.Editions.Edition;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;

/**
 * A part of all editions, the newest first.
 *
 * @param regions to choose from
 * @param chosen code of the region that they are of; empty for all
 * @param next where the following part starts; null at the end
 */
record EditionsPage(List<Edition> editions, List<Region> regions, String chosen, String next) {

    /** The address of the following part; null at the end. */
    public String more() {
        return next == null ? null : "/edities?regio=" + chosen + "&vanaf=" + next;
    }

    public boolean example() {
        return editions.stream().anyMatch(Edition::example);
    }
}
