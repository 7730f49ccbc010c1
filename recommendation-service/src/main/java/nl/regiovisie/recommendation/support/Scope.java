package nl.regiovisie.recommendation.support;

import java.util.Collection;
import java.util.Set;

/**
 * Where a recommendation holds.
 *
 * @param national everywhere; then {@code regionCodes} is empty
 */
public record Scope(boolean national, Set<String> regionCodes) {

    boolean touches(Collection<String> regions) {
        return national || regions.stream().anyMatch(regionCodes::contains);
    }
}
