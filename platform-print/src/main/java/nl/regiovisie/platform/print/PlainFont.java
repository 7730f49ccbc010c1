package nl.regiovisie.platform.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font of one document, loaded when it is first asked for, without its ligatures: PDFBox can draw "tt"
 * as one sign, but does not note which letters it stands for, so a screen reader would skip them.
 */
final class PlainFont extends PDFontSupplier {

    private final PDDocument document;
    private final byte[] file;
    private PDFont font;

    PlainFont(PDDocument document, byte[] file) {
        super(null);
        this.document = document;
        this.file = file;
    }

    @Override
    public PDFont supply() {
        if (font == null) {
            font = load();
        }
        return font;
    }

    private PDFont load() {
        try {
            TrueTypeFont plain = new TTFParser().parse(new RandomAccessReadBuffer(file));
            plain.setEnableGsub(false);
            return PDType0Font.load(document, plain, true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
