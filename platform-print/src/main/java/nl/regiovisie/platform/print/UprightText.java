package nl.regiovisie.platform.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Element;

/**
 * A short text that reads upwards, as the heading of a narrow column: {@code <object type="text/upright" alt="Houten"/>}.
 * It is drawn as outlines and tagged as a figure with the text as its alternative, because a turned block of text
 * is left out of table headings that return on each page (openhtmltopdf 1.1.65).
 */
final class UprightText implements FSObjectDrawerFactory, FSObjectDrawer {

    private static final String TYPE = "text/upright";

    /** Size of the letters as a part of the width of the object. */
    private static final double SIZE = 0.78;

    private static final Color INK = new Color(0x28, 0x1a, 0x22);

    private final TrueTypeFont font;

    UprightText(byte[] typeface) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(typeface));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
        page.drawWithGraphics(
                (float) x, (float) y, wide, high, canvas -> write(object.getAttribute("alt"), canvas, wide, high));
        return null;
    }

    private void write(String text, Graphics2D canvas, float wide, float high) {
        double size = wide * SIZE;
        AffineTransform pen = AffineTransform.getTranslateInstance(wide * SIZE, high);
        pen.rotate(-Math.PI / 2);
        pen.scale(size / unitsPerEm(), -size / unitsPerEm());
        canvas.setColor(INK);
        text.codePoints().forEach(letter -> draw(letter, canvas, pen));
    }

    private void draw(int letter, Graphics2D canvas, AffineTransform pen) {
        try {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
            canvas.fill(pen.createTransformedShape(outline(glyph)));
            pen.translate(font.getAdvanceWidth(glyph), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Shape outline(int glyph) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return data == null ? new GeneralPath() : data.getPath();
    }

    private int unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
