package nl.regiovisie.region.provider;

import nl.regiovisie.platform.check.Choice;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.region.classification.SearchName;
import nl.regiovisie.region.naming.NamePlace;

/**
 * Which providers are asked for; null means any.
 *
 * @param region that is primarily responsible today
 * @param name begin of any word of the name
 */
record ProviderFilter(ProviderKind kind, String region, String name, NamePlace after, int limit) {

    static ProviderFilter of(String kind, String region, String name, String cursor, int limit) {
        return new ProviderFilter(
                Choice.of(ProviderKind.class, "kind", kind), region, name, NamePlace.of(cursor), limit);
    }

    /** @param today placeholder of the day of today */
    Conditions conditions(Conditions conditions, String today) {
        return conditions
                .and("p.kind = ?", kind == null ? null : kind.name())
                .and(ProviderPages.holder(today) + " = ?", region)
                .and(
                        "position(' ' || ?::varchar in ' ' || p.search_name) > 0",
                        name == null ? null : SearchName.of(name))
                .andAll("(p.search_name, p.id) > (?1, ?2)", after.searchName(), after.id());
    }
}
