package nl.regiovisie.gateway.web.recommendation;

import java.util.ArrayList;
import java.util.List;
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

    /** Recommendations of one theme that follow one another. */
    record Group(Named theme, List<Listed> recommendations) {}

    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Listed next : slice.items()) {
            if (groups.isEmpty() || !last(groups).theme().equals(next.theme())) {
                groups.add(new Group(next.theme(), new ArrayList<>()));
            }
            last(groups).recommendations().add(next);
        }
        return groups;
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

    private static Group last(List<Group> groups) {
        return groups.get(groups.size() - 1);
    }
}
