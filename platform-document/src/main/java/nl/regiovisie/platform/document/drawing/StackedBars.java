package nl.regiovisie.platform.document.drawing;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.platform.document.drawing.Shape.Anchor;
import nl.regiovisie.platform.document.drawing.Shape.Box;
import nl.regiovisie.platform.document.drawing.Shape.Words;

/**
 * Bars under one another, each divided into what it is made of, with the numbers in it; above them what each look means.
 *
 * @param keys what the parts of each bar mean, in their order
 * @param bars each with a number for each key; a bar of nothing but zeros has no parts
 */
public record StackedBars(List<Key> keys, List<Bar> bars) {

    private static final double WIDTH = 170;
    private static final double SIZE = 3.3;
    private static final double SWATCH = 3.2;
    private static final double LETTER = SIZE * Fitting.LETTER;
    private static final double KEYS = 8.5;
    private static final double BAR = 5.6;
    private static final double LABEL = 4.6;
    private static final double STEP = LABEL + BAR + 3.2;

    public record Key(String name, Fill fill) {}

    public record Bar(String label, List<Integer> parts) {

        private int whole() {
            return parts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Drawing drawing() {
        List<Shape> shapes = new ArrayList<>(legend());
        double y = KEYS;
        for (Bar bar : bars) {
            shapes.add(new Words(Fitting.within(bar.label(), WIDTH - 20, SIZE), 0, y + SIZE, SIZE, Anchor.START, true));
            shapes.addAll(parts(bar, y + LABEL));
            y += STEP;
        }
        return new Drawing(WIDTH, y, shapes);
    }

    private List<Shape> legend() {
        List<Shape> shapes = new ArrayList<>();
        double x = 0.2;
        for (Key key : keys) {
            shapes.add(new Box(x, 0.6, SWATCH, SWATCH, key.fill()));
            shapes.add(new Words(key.name(), x + SWATCH + 1.4, SWATCH + 0.2, SIZE, Anchor.START, false));
            x += SWATCH + 1.4 + key.name().length() * SIZE * 0.5 + 3.5;
        }
        return shapes;
    }

    private List<Shape> parts(Bar bar, double y) {
        List<Shape> shapes = new ArrayList<>();
        double x = 0.2;
        for (int index = 0; index < keys.size(); index++) {
            int part = bar.parts().get(index);
            double width = bar.whole() == 0 ? 0 : (WIDTH - 0.4) * part / bar.whole();
            if (part > 0) {
                shapes.add(new Box(x, y, width, BAR, keys.get(index).fill()));
                shapes.addAll(number(part, x + width / 2, y, width));
            }
            x += width;
        }
        return shapes;
    }

    /** On a ground of its own, for a pattern would run through it; left out where there is no room. */
    private static List<Shape> number(int part, double middle, double y, double width) {
        String text = String.valueOf(part);
        double ground = text.length() * LETTER * 1.2 + 1.6;
        return ground > width - 1
                ? List.of()
                : List.of(
                        new Box(middle - ground / 2, y + 0.8, ground, BAR - 1.6, Fill.GROUND),
                        new Words(text, middle, y + BAR / 2 + SIZE * 0.34, SIZE, Anchor.MIDDLE, true));
    }
}
