package nl.regiovisie.gateway.web.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.published.RegionalAnswers.Asked;
import nl.regiovisie.gateway.web.published.Slice;

/**
 * A part of what was recommended in a region, by theme.
 *
 * @param first whether it is the first part
 */
record Said(Slice<Asked> slice, boolean first) {

    /** The recommendations of one theme in this part. */
    record Theme(String id, String name, List<Asked> recommendations) {}

    /** Whether there is no other part. */
    boolean whole() {
        return first && slice.next() == null;
    }

    /** In the order in which they first come up. */
    List<Theme> themes() {
        return slice.items().stream()
                .collect(Collectors.groupingBy(Asked::theme, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(theme -> new Theme(theme.getKey().id(), theme.getKey().name(), theme.getValue()))
                .toList();
    }

    boolean example() {
        return slice.items().stream().anyMatch(Asked::example);
    }
}
