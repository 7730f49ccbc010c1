package nl.regiovisie.gateway.work.bundle;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.work.bundle.Contributions.Contribution;
import nl.regiovisie.gateway.work.bundle.Contributions.Similar;

/**
 * What was said, beside what others said that may be the same.
 *
 * @param others the most alike first
 * @param dropped what was just said not to be the same, and can be taken back; else null
 */
public record LikePage(Contribution said, List<Similar> others, UUID dropped) {

    /** Whether there is anything that can still be bundled. */
    public boolean some() {
        return others.stream().anyMatch(other -> other.contribution().fate().waiting());
    }
}
