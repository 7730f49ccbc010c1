package nl.regiovisie.platform.document.drawing;

import java.util.Locale;
import nl.regiovisie.platform.document.drawing.Fill.Pattern;
import nl.regiovisie.platform.document.drawing.Shape.Box;

/** The lines within a patterned box, as the path of an SVG; they end at its edge. */
final class Strokes {

    /** Between two lines, in mm. */
    private static final double GAP = 1.1;

    private final Box box;
    private final StringBuilder path = new StringBuilder();

    private Strokes(Box box) {
        this.box = box;
    }

    /** @return empty if there are none */
    static String of(Box box) {
        Strokes strokes = new Strokes(box);
        Pattern pattern = box.fill().pattern();
        if (pattern == Pattern.LEVEL) {
            strokes.level();
        }
        if (pattern == Pattern.UP || pattern == Pattern.CROSS) {
            strokes.slanted(true);
        }
        if (pattern == Pattern.CROSS) {
            strokes.slanted(false);
        }
        return strokes.path.toString();
    }

    private void level() {
        for (double y = GAP; y < box.height(); y += GAP) {
            line(0, y, box.width(), y);
        }
    }

    /** Lines of 45°, each cut off where it leaves the box. */
    private void slanted(boolean up) {
        double width = box.width();
        double height = box.height();
        double step = GAP * Math.sqrt(2);
        for (double at = step; at < width + height; at += step) {
            double fromX = Math.max(0, at - height);
            double fromY = Math.min(at, height);
            double toX = Math.min(at, width);
            double toY = Math.max(0, at - width);
            if (up) {
                line(fromX, fromY, toX, toY);
            } else {
                line(fromX, height - fromY, toX, height - toY);
            }
        }
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        path.append(String.format(
                Locale.ROOT, "M%.2f %.2fL%.2f %.2f", box.x() + fromX, box.y() + fromY, box.x() + toX, box.y() + toY));
    }
}
