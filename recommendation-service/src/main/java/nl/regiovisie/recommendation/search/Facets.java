package nl.regiovisie.recommendation.search;

import static java.util.Comparator.comparingLong;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiovisie.recommendation.search.SearchView.Facet;
import nl.regiovisie.recommendation.search.SearchView.Value;

/** What can be chosen among what was found. */
final class Facets {

    private static final Map<Character, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put('k', "kind");
        NAMES.put('r', "region");
        NAMES.put('t', "theme");
        NAMES.put('s', "status");
        NAMES.put('y', "year");
        NAMES.put('c', "contributionKind");
        NAMES.put('o', "topic");
    }

    private static final String NATIONAL = "r:*";

    private Facets() {}

    /** @param counts by choice, as in the column {@code choices}; other counts are left alone */
    static List<Facet> of(Map<String, Long> counts) {
        return NAMES.entrySet().stream()
                .map(facet -> new Facet(facet.getValue(), values(facet.getKey(), counts)))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    /** What is national holds in each region. */
    private static List<Value> values(char facet, Map<String, Long> counts) {
        long everywhere = facet == 'r' ? counts.getOrDefault(NATIONAL, 0L) : 0;
        return counts.entrySet().stream()
                .filter(count -> count.getKey().startsWith(facet + ":")
                        && !count.getKey().equals(NATIONAL))
                .map(count -> new Value(count.getKey().substring(2), count.getValue() + everywhere))
                .sorted(comparingLong(Value::count).reversed().thenComparing(Value::value))
                .toList();
    }
}
