package nl.regiovisie.recommendation.reference;

import java.util.Collections;
import java.util.Set;

/**
 * Where a participation body is active.
 *
 * @param regionCodes at least one
 * @param municipalityCode CBS code of the municipality that it belongs to; null if it belongs to a provider
 */
public record KnownBody(Set<String> regionCodes, String municipalityCode) {

    /** @param regions in which the municipality is */
    public boolean isActiveIn(String municipality, Set<String> regions) {
        return municipality.equals(municipalityCode) || !Collections.disjoint(regionCodes, regions);
    }
}
