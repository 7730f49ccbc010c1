package nl.regiovisie.gateway.work.bundle;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.bundle.Contributions.Contribution;
import nl.regiovisie.gateway.work.bundle.Drafts.Listed;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * What waits, beside what is being written.
 *
 * @param drafts that are written now
 * @param read drafts that councils read now, so that nothing can be added
 * @param regions none when the service is down
 * @param added what was just added, to be taken back; null if nothing was
 */
public record BundlePage(
        Slice<Contribution> waiting,
        List<Listed> drafts,
        List<Listed> read,
        List<Named> themes,
        List<Region> regions,
        BundleFilter filter,
        Added added,
        Faults faults) {

    /** Contributions that went into a draft. */
    public record Added(UUID draft, String title, List<UUID> sources) {}

    public String next() {
        return waiting.next() == null ? null : filter.from(waiting.next());
    }

    public boolean more() {
        return waiting.next() != null;
    }
}
