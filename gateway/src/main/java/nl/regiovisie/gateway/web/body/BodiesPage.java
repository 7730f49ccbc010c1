package nl.regiovisie.gateway.web.body;

import java.util.List;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicBodies.Alliance;
import nl.regiovisie.gateway.web.published.PublicBodies.Body;
import nl.regiovisie.gateway.web.published.PublicBodies.Kind;
import nl.regiovisie.gateway.web.published.Slice;

/**
 * A part of the directory.
 *
 * @param alliances bodies of several organisations that act together; none when something was chosen
 */
record BodiesPage(
        BodyFilter filter, Slice<Body> slice, List<Kind> kinds, Part<List<Alliance>> alliances, RegionNames regions) {

    public List<Body> bodies() {
        return slice.items();
    }

    public List<Alliance> together() {
        return filter.chosen() ? List.of() : Part.items(alliances);
    }

    /** The address of the following part; null at the end. */
    public String next() {
        return slice.next() == null ? null : filter.next(slice.next());
    }

    public boolean example() {
        return bodies().stream().anyMatch(Body::example) || together().stream().anyMatch(Alliance::example);
    }
}
