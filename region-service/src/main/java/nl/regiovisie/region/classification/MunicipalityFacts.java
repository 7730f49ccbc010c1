package nl.regiovisie.region.classification;

import java.util.List;

/**
 * All that is known of a municipality.
 *
 * @param code CBS code, {@code GM0344}
 * @param memberships without overlap, oldest first; at least one
 * @param successor CBS code of the municipality that it became part of when its last membership ended, or null
 */
public record MunicipalityFacts(String code, String name, List<Membership> memberships, String successor) {

    public MunicipalityFacts {
        memberships = List.copyOf(memberships);
        if (memberships.isEmpty()) {
            throw new IllegalArgumentException(code + " belongs to no region");
        }
        for (int next = 1; next < memberships.size(); next++) {
            if (!memberships.get(next - 1).endedBy(memberships.get(next).validFrom())) {
                throw new IllegalArgumentException(code + " would be in two regions at once");
            }
        }
        boolean abolished = memberships.get(memberships.size() - 1).validUntil() != null;
        if (abolished != (successor != null)) {
            throw new IllegalArgumentException(code + " has a successor exactly when it no longer exists");
        }
    }
}
