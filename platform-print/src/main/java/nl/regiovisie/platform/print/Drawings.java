package nl.regiovisie.platform.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.regex.Pattern;
import nl.regiovisie.platform.print.Outlines.Outline;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Draws {@code <object type="image/svg+xml" alt="…"><svg>…</svg></object>}, which is tagged as a figure with that
 * alternative. Of SVG it knows what the drawings of our documents are made of: {@code rect}, {@code path} of straight
 * lines, and {@code text}; a whole renderer of SVG would weigh more than the rest of the press.
 */
final class Drawings implements FSObjectDrawerFactory, FSObjectDrawer {

    private static final String TYPE = "image/svg+xml";
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[ML ]+");

    private final Outlines plain;
    private final Outlines strong;

    Drawings(Typefaces typefaces) {
        plain = new Outlines(typefaces.plain());
        strong = new Outlines(typefaces.strong());
    }

    @Override
    public FSObjectDrawer createDrawer(Element object) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element object) {
        return TYPE.equals(object.getAttribute("type"));
    }

    @Override
    public Map<Shape, String> drawObject(
            Element object,
            double x,
            double y,
            double width,
            double height,
            OutputDevice page,
            RenderingContext context,
            int dotsPerPixel) {
        float wide = (float) width / dotsPerPixel;
        float high = (float) height / dotsPerPixel;
        page.drawWithGraphics((float) x, (float) y, wide, high, canvas -> draw(object, canvas, wide));
        return null;
    }

    private void draw(Element object, Graphics2D canvas, float wide) {
        Element svg = (Element) object.getElementsByTagName("svg").item(0);
        double unit = wide / Double.parseDouble(svg.getAttribute("viewBox").split(" ")[2]);
        AffineTransform scale = AffineTransform.getScaleInstance(unit, unit);
        NodeList shapes = svg.getChildNodes();
        for (int index = 0; index < shapes.getLength(); index++) {
            if (shapes.item(index) instanceof Element shape) {
                draw(shape, canvas, scale);
            }
        }
    }

    /** @throws IllegalStateException for what it does not know: no part of a drawing is left out in silence */
    private void draw(Element element, Graphics2D canvas, AffineTransform scale) {
        Shape shape =
                switch (element.getTagName()) {
                    case "rect" -> box(element);
                    case "path" -> lines(element.getAttribute("d"));
                    case "text" -> words(element);
                    default -> throw new IllegalStateException("Cannot draw " + element.getTagName());
                };
        Shape scaled = scale.createTransformedShape(shape);
        if (!element.getAttribute("fill").equals("none")) {
            canvas.setColor(Color.decode(element.getAttribute("fill")));
            canvas.fill(scaled);
        }
        if (element.hasAttribute("stroke")) {
            canvas.setColor(Color.decode(element.getAttribute("stroke")));
            canvas.setStroke(new BasicStroke((float) (number(element, "stroke-width") * scale.getScaleX())));
            canvas.draw(scaled);
        }
    }

    private static Shape box(Element box) {
        return new Rectangle2D.Double(number(box, "x"), number(box, "y"), number(box, "width"), number(box, "height"));
    }

    private static Shape lines(String path) {
        GeneralPath lines = new GeneralPath();
        try (Scanner numbers = new Scanner(path).useDelimiter(BETWEEN_NUMBERS)) {
            while (numbers.hasNext()) {
                lines.moveTo(Double.parseDouble(numbers.next()), Double.parseDouble(numbers.next()));
                lines.lineTo(Double.parseDouble(numbers.next()), Double.parseDouble(numbers.next()));
            }
        }
        return lines;
    }

    private Shape words(Element text) {
        Outline outline = (text.getAttribute("font-weight").equals("600") ? strong : plain).of(text.getTextContent());
        double size = number(text, "font-size");
        double before = List.of("start", "middle", "end").indexOf(text.getAttribute("text-anchor")) / 2.0;
        AffineTransform place = AffineTransform.getTranslateInstance(
                number(text, "x") - before * outline.width() * size, number(text, "y"));
        place.scale(size, size);
        return place.createTransformedShape(outline.shape());
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
