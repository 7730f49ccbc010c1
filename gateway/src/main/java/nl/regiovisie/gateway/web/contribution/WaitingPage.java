package nl.regiovisie.gateway.web.contribution;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublishedContributions.Contribution;
import nl.regiovisie.gateway.web.published.Slice;

/**
 * What has waited for too long.
 *
 * @param regions to choose from
 * @param region code of the region that is shown; empty for all
 * @param days that it has waited, and more
 */
record WaitingPage(Slice<Contribution> waiting, List<Region> regions, String region, int days) {

    /** The address of what follows; null at the end. */
    public String next() {
        return waiting.next() == null
                ? null
                : UriBuilder.fromPath("/uitspraken/zonder-vervolg")
                        .queryParam("regio", region)
                        .queryParam("vanaf", "{cursor}")
                        .build(waiting.next())
                        .toString();
    }

    public boolean more() {
        return waiting.next() != null;
    }

    public boolean example() {
        return waiting.items().stream().anyMatch(Contribution::example);
    }
}
