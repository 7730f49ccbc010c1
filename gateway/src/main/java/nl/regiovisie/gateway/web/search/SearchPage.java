package nl.regiovisie.gateway.web.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;
import nl.regiovisie.gateway.web.published.PublicSearch.Facet;
import nl.regiovisie.gateway.web.published.PublicSearch.Item;
import nl.regiovisie.gateway.web.published.PublicSearch.Result;

/**
 * What was found.
 *
 * @param result null when nothing was asked, or could not be
 * @param municipalities whose name begins with what was typed
 * @param fault why what was asked cannot be searched for, in Dutch; else null
 * @param continued whether this is not the first part
 */
record SearchPage(
        SearchChoices choices,
        Result result,
        Names names,
        List<Municipality> municipalities,
        String fault,
        boolean continued) {

    /** Of long lists, as many as are looked through at once; the rest is one step away. */
    private static final int FIRST = 8;

    private static final String TITLE = "Zoeken";

    /**
     * Something that can be chosen, or was.
     *
     * @param name null for what the words of the page have a name for
     * @param count how much it leaves; null for what was chosen
     * @param href where it is chosen, or no longer
     */
    record Choice(String facet, String value, String name, Integer count, String href) {}

    /** What can be chosen of one kind. */
    record Group(String facet, List<Choice> first, List<Choice> rest) {}

    /** For the title of the page: what is searched for, if anything. */
    public String title() {
        return choices.words().isEmpty() ? TITLE : TITLE + ": " + choices.words();
    }

    /** How the address calls a facet of the API. */
    public String parameter(String facet) {
        return SearchFacet.of(facet).parameter();
    }

    /** Where what is searched for begins. */
    public String start() {
        return choices.address();
    }

    public boolean asked() {
        return result != null;
    }

    public List<Hit> hits() {
        return result.items().stream()
                .map(item -> new Hit(item, names.regions()))
                .toList();
    }

    /** What was chosen; the link of each takes it away. */
    public List<Choice> chosen() {
        return choices.chosen().entrySet().stream()
                .map(one -> new Choice(
                        one.getKey().api(),
                        one.getValue(),
                        names.of(one.getKey(), one.getValue()),
                        null,
                        choices.without(one.getKey()).address()))
                .toList();
    }

    /** What can be chosen yet: only where it makes a difference. */
    public List<Group> groups() {
        return result.facets().stream()
                .map(this::group)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The address of the following part; null at the end. */
    public String next() {
        return result.next() == null ? null : choices.address(result.next());
    }

    public String suggested() {
        return choices.saying(result.suggestion()).address();
    }

    /** The same, in the other order. */
    public String reordered() {
        return choices.ordered(!choices.newest()).address();
    }

    public String withoutChoices() {
        return new SearchChoices(choices.words(), Map.of(), choices.newest()).address();
    }

    public boolean example() {
        return result != null && result.items().stream().anyMatch(Item::example);
    }

    private Group group(Facet facet) {
        SearchFacet known = SearchFacet.of(facet.name());
        if (known == null || choices.has(known) || facet.values().size() < 2) {
            return null;
        }
        List<Choice> all = facet.values().stream()
                .map(value -> new Choice(
                        known.api(),
                        value.value(),
                        names.of(known, value.value()),
                        value.count(),
                        choices.with(known, value.value()).address()))
                .toList();
        int first = Math.min(FIRST, all.size());
        return new Group(known.api(), all.subList(0, first), all.subList(first, all.size()));
    }
}
