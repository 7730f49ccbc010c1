package nl.regiovisie.gateway.web;

import io.quarkus.qute.TemplateExtension;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Geometry of a row of small tiles, 12 wide with a gap of 3, as paths of SVG: <code>{tiles:filled(3, 6)}</code>. */
@TemplateExtension(namespace = "tiles")
final class Tiles {

    private static final int STEP = 15;
    private static final int GAP = 3;

    private Tiles() {}

    static int width(int of) {
        return Math.max(1, of * STEP - GAP);
    }

    /** The first {@code n}. */
    static String filled(int n, int of) {
        return path(0, Math.min(n, of), "M%d 0h12v12h-12z");
    }

    /** The others; smaller by half the width of their outline on each side. */
    static String open(int n, int of) {
        return path(n, of, "M%d.75 .75h10.5v10.5h-10.5z");
    }

    private static String path(int from, int to, String tile) {
        return IntStream.range(from, to)
                .mapToObj(i -> tile.replace("%d", Integer.toString(i * STEP)))
                .collect(Collectors.joining());
    }
}
