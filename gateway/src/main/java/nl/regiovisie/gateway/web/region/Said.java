package nl.regiovisie.gateway.web.region;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.RegionalAnswers.Asked;
import nl.regiovisie.gateway.web.published.Slice;

/**
 * A part of what was recommended in a region, by theme.
 *
 * @param first whether it is the first part
 */
record Said(Slice<Asked> slice, boolean first) {

    /** Recommendations of one theme that follow one another. */
    record Theme(String id, String name, List<Asked> recommendations) {}

    /** Whether there is no other part. */
    boolean whole() {
        return first && slice.next() == null;
    }

    List<Theme> themes() {
        List<Theme> themes = new ArrayList<>();
        for (Asked next : slice.items()) {
            Named theme = next.theme();
            if (themes.isEmpty() || !last(themes).id().equals(theme.id())) {
                themes.add(new Theme(theme.id(), theme.name(), new ArrayList<>()));
            }
            last(themes).recommendations().add(next);
        }
        return themes;
    }

    boolean example() {
        return slice.items().stream().anyMatch(Asked::example);
    }

    private static Theme last(List<Theme> themes) {
        return themes.get(themes.size() - 1);
    }
}
