package nl.regiovisie.platform.document.drawing;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.platform.document.drawing.Shape.Anchor;
import nl.regiovisie.platform.document.drawing.Shape.Box;
import nl.regiovisie.platform.document.drawing.Shape.Words;

/** Lines of tiles, a tile for each thing that could be, full for each that was; a bar where there are too many. */
public record TileBars(List<Line> lines) {

    private static final double WIDTH = 170;
    private static final double SIZE = 3.3;
    private static final double WORDS = 122;
    private static final double LEFT = 126;
    private static final double TILES = WIDTH - LEFT - 0.2;
    private static final double TILE = 3.2;
    private static final double STEP = 5.4;

    /**
     * @param part at most {@code whole}
     * @param words the same in words, before the tiles
     */
    public record Line(String label, int part, int whole, String words) {}

    public Drawing drawing() {
        List<Shape> shapes = new ArrayList<>();
        double y = 0;
        for (Line line : lines) {
            double foot = y + SIZE;
            shapes.add(new Words(Fitting.within(line.label(), WORDS - 18, SIZE), 0, foot, SIZE, Anchor.START, false));
            shapes.addAll(tiles(line, y + 0.4));
            shapes.add(new Words(line.words(), WORDS, foot, SIZE, Anchor.END, true));
            y += STEP;
        }
        return new Drawing(WIDTH, y, shapes);
    }

    private static List<Shape> tiles(Line line, double y) {
        double step = TILES / line.whole();
        if (step < TILE + 0.6) {
            double part = TILES * line.part() / line.whole();
            return List.of(new Box(LEFT, y, TILES, TILE, Fill.EMPTY), new Box(LEFT, y, part, TILE, Fill.HOUSE));
        }
        List<Shape> tiles = new ArrayList<>();
        for (int tile = 0; tile < line.whole(); tile++) {
            tiles.add(new Box(LEFT + tile * (TILE + 0.8), y, TILE, TILE, tile < line.part() ? Fill.HOUSE : Fill.EMPTY));
        }
        return tiles;
    }
}
