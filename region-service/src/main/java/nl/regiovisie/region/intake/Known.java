package nl.regiovisie.region.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regiovisie.region.body.BodyFacts;
import nl.regiovisie.region.classification.SearchName;

/**
 * What the register knows, as far as a table with bodies can refer to it.
 *
 * @param kinds code of a kind by its code and by its name, both as search names
 * @param regions codes as search names
 * @param municipalities code by code and by name, both as search names
 * @param providers id by search name; of two with one name the one that is found is the first
 * @param bodies by search name and organisation
 */
record Known(
        Map<String, String> kinds,
        Set<String> regions,
        Map<String, String> municipalities,
        Map<String, UUID> providers,
        Map<Key, Body> bodies) {

    /** What makes a body the same one: its name within its organisation. */
    record Key(String name, UUID provider, String municipality) {

        static Key of(BodyFacts facts) {
            return new Key(SearchName.of(facts.name()), facts.providerId(), facts.municipalityCode());
        }
    }

    /** @param open whether it still exists */
    record Body(UUID id, int version, boolean open, BodyFacts facts) {

        boolean says(BodyFacts other) {
            return open && facts.equals(other);
        }
    }

    boolean hasRegion(String code) {
        return regions.contains(SearchName.of(code));
    }

    Optional<String> kind(String typed) {
        return Optional.ofNullable(kinds.get(SearchName.of(typed)));
    }

    Optional<String> municipality(String typed) {
        return Optional.ofNullable(municipalities.get(SearchName.of(typed)));
    }

    Optional<UUID> provider(String typed) {
        return Optional.ofNullable(providers.get(SearchName.of(typed)));
    }
}
