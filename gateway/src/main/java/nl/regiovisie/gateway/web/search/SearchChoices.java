package nl.regiovisie.gateway.web.search;

import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a visitor searches for.
 *
 * @param words as they were typed; may be empty
 * @param chosen by facet; a facet of which nothing is chosen is left out
 * @param newest whether the newest comes first, whatever fits best
 */
record SearchChoices(String words, Map<SearchFacet, String> chosen, boolean newest) {

    static final String NEWEST = "nieuwste";

    /** Whether there is something to search for. */
    public boolean any() {
        return !words.isBlank() || !chosen.isEmpty();
    }

    /** As the API takes it; null when nothing is chosen. */
    String of(SearchFacet facet) {
        return chosen.get(facet);
    }

    boolean has(SearchFacet facet) {
        return chosen.containsKey(facet);
    }

    SearchChoices with(SearchFacet facet, String value) {
        Map<SearchFacet, String> more = copy();
        more.put(facet, value);
        return new SearchChoices(words, more, newest);
    }

    SearchChoices without(SearchFacet facet) {
        Map<SearchFacet, String> less = copy();
        less.remove(facet);
        return new SearchChoices(words, less, newest);
    }

    SearchChoices saying(String other) {
        return new SearchChoices(other, chosen, newest);
    }

    SearchChoices ordered(boolean newestFirst) {
        return new SearchChoices(words, chosen, newestFirst);
    }

    /** The address of what is found. */
    String address() {
        return address(null);
    }

    /** @param cursor where it goes on; null from the beginning */
    String address(String cursor) {
        UriBuilder address = UriBuilder.fromPath("/zoeken").queryParam("q", "{q}");
        List<Object> values = new ArrayList<>(List.of(words));
        chosen.forEach((facet, value) -> {
            address.queryParam(facet.parameter(), "{" + facet.parameter() + "}");
            values.add(value);
        });
        if (newest) {
            address.queryParam("volgorde", NEWEST);
        }
        if (cursor != null) {
            address.queryParam("vanaf", "{cursor}");
            values.add(cursor);
        }
        return address.build(values.toArray()).toString();
    }

    private Map<SearchFacet, String> copy() {
        Map<SearchFacet, String> copy = new EnumMap<>(SearchFacet.class);
        copy.putAll(chosen);
        return copy;
    }
}
