package nl.regiovisie.testing.pdf;

import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far to the right a document writes, in points. */
public final class RightEdge extends PDFTextStripper {

    /** A4 less a margin of 20 mm, and a hair for rounding. */
    public static final float OF_THE_TEXT = 595.28f - 56.69f + 1;

    private float furthest;

    private RightEdge() {}

    public static float of(PDDocument document) throws IOException {
        RightEdge edge = new RightEdge();
        edge.writeText(document, Writer.nullWriter());
        return edge.furthest;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        furthest = Math.max(furthest, letter.getX() + letter.getWidth());
        super.processTextPosition(letter);
    }
}
