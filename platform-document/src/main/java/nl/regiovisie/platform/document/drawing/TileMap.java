package nl.regiovisie.platform.document.drawing;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.platform.document.drawing.Shape.Anchor;
import nl.regiovisie.platform.document.drawing.Shape.Box;
import nl.regiovisie.platform.document.drawing.Shape.Words;

/**
 * A map of equal tiles, and to its right a few large numbers.
 *
 * @param tiles may be empty: then there are numbers only
 */
public record TileMap(List<Tile> tiles, List<Number> numbers) {

    private static final double WIDTH = 170;
    private static final double TILE = 4.2;
    private static final double GAP = 0.6;
    private static final double AIR = 12;
    private static final double LARGE = 8.5;
    private static final double SMALL = 3.3;
    private static final double LINE = 16;
    private static final int IN_A_LINE = 2;

    /**
     * @param column from the west
     * @param row from the north
     * @param here whether the document is about it
     */
    public record Tile(int column, int row, boolean here) {}

    /** @param label what it counts, in a few words */
    public record Number(String number, String label) {}

    public Drawing drawing() {
        List<Shape> shapes = new ArrayList<>();
        tiles.forEach(tile -> shapes.add(box(tile)));
        double left = tiles.isEmpty()
                ? 0
                : side(tiles.stream().mapToInt(Tile::column).max().orElse(0)) + AIR;
        double step = (WIDTH - left) / IN_A_LINE;
        for (int index = 0; index < numbers.size(); index++) {
            double x = left + index % IN_A_LINE * step;
            double y = LARGE + index / IN_A_LINE * LINE;
            shapes.add(new Words(numbers.get(index).number(), x, y, LARGE, Anchor.START, true));
            shapes.add(new Words(numbers.get(index).label(), x, y + SMALL + 1.6, SMALL, Anchor.START, false));
        }
        return new Drawing(WIDTH, height(), shapes);
    }

    private double height() {
        double lines = Math.ceil((double) numbers.size() / IN_A_LINE) * LINE;
        return tiles.isEmpty()
                ? lines
                : Math.max(lines, side(tiles.stream().mapToInt(Tile::row).max().orElse(0)));
    }

    private static Box box(Tile tile) {
        return new Box(
                tile.column() * (TILE + GAP),
                tile.row() * (TILE + GAP),
                TILE,
                TILE,
                tile.here() ? Fill.HOUSE : Fill.PALE);
    }

    /** From the first to the last of so many tiles. */
    private static double side(int last) {
        return last * (TILE + GAP) + TILE;
    }
}
