package nl.regiovisie.gateway.web.contribution;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublishedContributions.Contribution;
import nl.regiovisie.gateway.web.published.Slice;

/**
 * What has waited for too long.
 *
 * @param regions to choose from
 * @param region code of the region that is shown; empty for all
 * @param topics to choose from; none when they cannot be had now
 * @param topic id of the topic that is shown; empty for all
 * @param days that it has waited, and more
 */
record WaitingPage(
        Slice<Contribution> waiting, List<Region> regions, String region, List<Named> topics, String topic, int days) {

    /** The address of what follows; null at the end. */
    public String next() {
        return waiting.next() == null
                ? null
                : UriBuilder.fromPath("/uitspraken/zonder-vervolg")
                        .queryParam("regio", "{region}")
                        .queryParam("onderwerp", "{topic}")
                        .queryParam("vanaf", "{cursor}")
                        .build(region, topic, waiting.next())
                        .toString();
    }

    public boolean more() {
        return waiting.next() != null;
    }

    public boolean example() {
        return waiting.items().stream().anyMatch(Contribution::example);
    }
}
