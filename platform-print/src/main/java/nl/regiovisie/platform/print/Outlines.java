package nl.regiovisie.platform.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Lines of text as shapes, for drawings: what they say is told by the alternative of the drawing. */
final class Outlines {

    private static final int NO_SUCH_GLYPH = 0;

    private final List<TrueTypeFont> fonts;

    /** @param files of typefaces; the first that has a letter draws it */
    Outlines(List<byte[]> files) {
        fonts = files.stream().map(Outlines::parsed).toList();
    }

    /** @return of size 1, from x = 0 to the right, standing on y = 0, with y downwards */
    Outline of(String text) {
        GeneralPath shape = new GeneralPath();
        double width = 0;
        for (int letter : text.codePoints().toArray()) {
            TrueTypeFont font = fontOf(letter);
            try {
                double scale = 1.0 / font.getUnitsPerEm();
                int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
                AffineTransform pen = AffineTransform.getTranslateInstance(width, 0);
                pen.scale(scale, -scale);
                shape.append(pen.createTransformedShape(outline(font, glyph)), false);
                width += font.getAdvanceWidth(glyph) * scale;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return new Outline(shape, width);
    }

    record Outline(Shape shape, double width) {}

    private TrueTypeFont fontOf(int letter) {
        return fonts.stream().filter(font -> has(font, letter)).findFirst().orElse(fonts.get(0));
    }

    private static boolean has(TrueTypeFont font, int letter) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(letter) != NO_SUCH_GLYPH;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Shape outline(TrueTypeFont font, int glyph) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return data == null ? new GeneralPath() : data.getPath();
    }

    private static TrueTypeFont parsed(byte[] file) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
