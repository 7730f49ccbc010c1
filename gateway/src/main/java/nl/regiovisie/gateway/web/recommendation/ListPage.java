package nl.regiovisie.gateway.web.recommendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Listed;
import nl.regiovisie.gateway.web.published.Slice;

/**
 * A part of the list of recommendations.
 *
 * @param topics that can be chosen; none when that is not known
 * @param roleCount how many kinds of participants there are; 0 when that is not known
 */
record ListPage(
        Filter filter,
        Slice<Listed> slice,
        RegionNames regions,
        Part<List<Named>> themes,
        List<Named> topics,
        int roleCount) {

    /** The recommendations of one theme in this part. */
    record Group(Named theme, List<Listed> recommendations) {}

    /** In the order in which themes first come up. */
    public List<Group> groups() {
        return slice.items().stream()
                .collect(Collectors.groupingBy(Listed::theme, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(theme -> new Group(theme.getKey(), theme.getValue()))
                .toList();
    }

    public List<Named> themeNames() {
        return Part.items(themes);
    }

    /** The address of the following part; null at the end. */
    public String next() {
        return slice.next() == null ? null : filter.at(slice.next());
    }

    public boolean example() {
        return slice.items().stream().anyMatch(Listed::example);
    }
}
