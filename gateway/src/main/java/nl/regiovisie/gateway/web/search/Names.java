package nl.regiovisie.gateway.web.search;

import java.util.List;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.Named;

/** How people call what can be chosen. */
record Names(RegionNames regions, List<Named> themes, List<Named> topics) {

    /** @return null for what the words of the page have a name for */
    String of(SearchFacet facet, String value) {
        return switch (facet) {
            case REGION -> regions.name(value);
            case THEME -> name(themes, value);
            case TOPIC -> name(topics, value);
            case YEAR -> value;
            case KIND, CONTRIBUTION_KIND, STATUS -> null;
        };
    }

    private static String name(List<Named> known, String id) {
        return known.stream()
                .filter(named -> named.id().equals(id))
                .map(Named::name)
                .findFirst()
                .orElse(id);
    }
}
