package nl.regiovisie.gateway.web;

import io.quarkus.qute.TemplateExtension;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Geometry of a row of small tiles, 12 wide with a gap of 3, as paths of SVG: <code>{tiles:filled(3, 6)}</code>. Of more than
 * twenty nobody counts tiles, and the number stands beside them: then there are twenty, each for several.
 */
@TemplateExtension(namespace = "tiles")
final class Tiles {

    private static final int STEP = 15;
    private static final int GAP = 3;
    private static final int MOST = 20;

    private Tiles() {}

    static int width(int of) {
        return Math.max(1, Math.min(of, MOST) * STEP - GAP);
    }

    /** The first {@code n}. */
    static String filled(int n, int of) {
        return path(0, shown(n, of), "M%d 0h12v12h-12z");
    }

    /** The others; smaller by half the width of their outline on each side. */
    static String open(int n, int of) {
        return path(shown(n, of), Math.min(of, MOST), "M%d.75 .75h10.5v10.5h-10.5z");
    }

    /** As many as n of all are of those that are shown; one at least if it is any, and not all unless it is. */
    private static int shown(int n, int of) {
        if (n >= of || of <= MOST) {
            return Math.min(n, Math.min(of, MOST));
        }
        return n == 0 ? 0 : Math.min(Math.max((int) Math.round((double) n * MOST / of), 1), MOST - 1);
    }

    private static String path(int from, int to, String tile) {
        return IntStream.range(from, to)
                .mapToObj(i -> tile.replace("%d", Integer.toString(i * STEP)))
                .collect(Collectors.joining());
    }
}
