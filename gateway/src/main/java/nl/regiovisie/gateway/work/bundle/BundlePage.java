package nl.regiovisie.gateway.work.bundle;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.bundle.Contributions.Contribution;
import nl.regiovisie.gateway.work.bundle.Drafts.Recommendation;

/**
 * What waits, beside what is being written.
 *
 * @param theme, region, meeting what the list is limited to; null for all
 * @param regions none when the service is down
 */
public record BundlePage(
        Slice<Contribution> waiting,
        List<Recommendation> drafts,
        List<Named> themes,
        List<Region> regions,
        String theme,
        String region,
        String meeting) {

    public String next() {
        return waiting.next() == null
                ? null
                : UriBuilder.fromPath("/werk/bundelen")
                        .queryParam("thema", orEmpty(theme))
                        .queryParam("regio", orEmpty(region))
                        .queryParam("bijeenkomst", orEmpty(meeting))
                        .queryParam("vanaf", "{cursor}")
                        .build(waiting.next())
                        .toString();
    }

    public boolean more() {
        return waiting.next() != null;
    }

    public boolean filtered() {
        return theme != null || region != null || meeting != null;
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
