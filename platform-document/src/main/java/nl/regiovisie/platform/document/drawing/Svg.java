package nl.regiovisie.platform.document.drawing;

import java.util.Locale;
import nl.regiovisie.platform.document.drawing.Fill.Pattern;
import nl.regiovisie.platform.document.drawing.Shape.Box;
import nl.regiovisie.platform.document.drawing.Shape.Words;
import nl.regiovisie.platform.document.markup.Markup;

/** Writes a drawing as SVG, of rectangles, paths of straight lines and texts alone. */
public final class Svg {

    private static final String INK = "#281a22";
    private static final String LINE = "0.25";

    private final Markup out;

    private Svg(Markup out) {
        this.out = out;
    }

    /** @param attributes of the element as a whole: name, value, name, value… */
    public static void write(Drawing drawing, Markup out, String... attributes) {
        String[] all = new String[attributes.length + 4];
        all[0] = "xmlns";
        all[1] = "http://www.w3.org/2000/svg";
        all[2] = "viewBox";
        all[3] = "0 0 " + number(drawing.width()) + " " + number(drawing.height());
        System.arraycopy(attributes, 0, all, 4, attributes.length);
        out.open("svg", all);
        Svg svg = new Svg(out);
        drawing.shapes().forEach(svg::shape);
        out.close();
    }

    private void shape(Shape shape) {
        if (shape instanceof Box box) {
            box(box);
        } else if (shape instanceof Words words) {
            words(words);
        }
    }

    private void box(Box box) {
        Fill fill = box.fill();
        out.empty(
                "rect",
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()),
                "fill",
                fill.pattern() == Pattern.NONE ? fill.colour() : Fill.GROUND.colour(),
                "stroke",
                fill.colour(),
                "stroke-width",
                LINE);
        String strokes = Strokes.of(box);
        if (!strokes.isEmpty()) {
            out.empty("path", "d", strokes, "fill", "none", "stroke", fill.colour(), "stroke-width", LINE);
        }
    }

    private void words(Words words) {
        out.element(
                "text",
                words.text(),
                "x",
                number(words.x()),
                "y",
                number(words.y()),
                "font-size",
                number(words.size()),
                "text-anchor",
                words.anchor().name().toLowerCase(Locale.ROOT),
                "font-weight",
                words.strong() ? "600" : "400",
                "fill",
                INK);
    }

    private static String number(double millimetres) {
        return String.format(Locale.ROOT, "%.2f", millimetres);
    }
}
