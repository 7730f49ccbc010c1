package nl.regiovisie.platform.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import nl.regiovisie.platform.document.Document;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.platform.document.docx.DocxFile;
import nl.regiovisie.platform.document.html.HtmlPage;
import nl.regiovisie.platform.document.odt.OdtFile;

/** Writes a document in any format. Slow and greedy: never on an event loop. */
@ApplicationScoped
public class DocumentPress {

    private final PdfPress press;
    private final String style = Bundled.text("print/house.css");

    public DocumentPress(PdfPress press) {
        this.press = press;
    }

    public byte[] write(Document document, Format format) {
        return switch (format) {
            case PDF ->
                press.print(
                        Printable.page(HtmlPage.forPress(document, style)),
                        document.head().made());
            case DOCX -> DocxFile.of(document);
            case ODT -> OdtFile.of(document);
            case HTML -> HtmlPage.forScreen(document).getBytes(StandardCharsets.UTF_8);
        };
    }
}
