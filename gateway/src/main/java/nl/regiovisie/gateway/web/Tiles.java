package nl.regiovisie.gateway.web;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.IntStream;

/** Geometry of a row of small tiles, 12 wide with a gap of 3: <code>{tiles:row(3, 6)}</code>. */
@TemplateExtension(namespace = "tiles")
final class Tiles {

    private static final int STEP = 15;
    private static final int GAP = 3;

    private Tiles() {}

    static int width(int of) {
        return Math.max(1, of * STEP - GAP);
    }

    static List<Tile> row(int n, int of) {
        return IntStream.range(0, of).mapToObj(i -> new Tile(i * STEP, i < n)).toList();
    }

    record Tile(int x, boolean on) {}
}
