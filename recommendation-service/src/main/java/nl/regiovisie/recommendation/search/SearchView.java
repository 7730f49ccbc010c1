package nl.regiovisie.recommendation.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of what was found.
 *
 * @param next cursor of the next page; null on the last
 * @param total how many were found and counted
 * @param more whether there are more than were counted
 * @param facets what can be chosen, with how many of those that were counted it leaves
 * @param otherWords words for the same that were searched for too, because few things have the words that were typed
 * @param suggestion what may have been meant, when nothing was found; else null
 */
@Schema(name = "SearchResult")
record SearchView(
        List<SearchItem> items,
        String next,
        long total,
        boolean more,
        List<Facet> facets,
        List<String> otherWords,
        String suggestion) {

    static final SearchView NOTHING = new SearchView(List.of(), null, 0, false, List.of(), List.of(), null);

    SearchView suggesting(String other) {
        return new SearchView(items, next, total, more, facets, otherWords, other);
    }

    /** @param name the parameter that chooses: kind, region, theme, topic, status, year or contributionKind */
    @Schema(name = "SearchFacet")
    record Facet(String name, List<Value> values) {}

    /** @param count of those that were counted; for a region, with what is national */
    @Schema(name = "SearchFacetValue")
    record Value(String value, long count) {}
}
