package nl.regiovisie.region.body;

import java.util.UUID;
import nl.regiovisie.platform.check.Choice;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.region.classification.SearchName;
import nl.regiovisie.region.naming.NamePlace;

/**
 * Which bodies are asked for; null means any.
 *
 * @param kind code of a body kind
 * @param name begin of any word of the name
 * @param mine only those that the caller speaks for
 */
record BodyFilter(String region, String kind, UUID provider, String name, boolean mine, NamePlace after, int limit) {

    static BodyFilter of(
            String region, String kind, String provider, String name, boolean mine, String cursor, int limit) {
        return new BodyFilter(region, kind, Choice.id("provider", provider), name, mine, NamePlace.of(cursor), limit);
    }

    /** @param own the bodies that the caller speaks for */
    Conditions conditions(Conditions conditions, UUID[] own) {
        return conditions
                .and("b.region_codes @> array[?]::varchar[]", region)
                .and("b.kind = ?", kind)
                .and("b.provider_id = ?", provider)
                .and(
                        "position(' ' || ?::varchar in ' ' || b.search_name) > 0",
                        name == null ? null : SearchName.of(name))
                .and("b.id = any(?)", mine ? own : null)
                .andAll("(b.search_name, b.id) > (?1, ?2)", after.searchName(), after.id());
    }
}
