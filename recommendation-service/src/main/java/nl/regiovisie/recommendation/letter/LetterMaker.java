package nl.regiovisie.recommendation.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.document.Document;
import nl.regiovisie.platform.document.docx.DocxFile;
import nl.regiovisie.platform.document.html.HtmlPage;
import nl.regiovisie.platform.document.odt.OdtFile;
import nl.regiovisie.platform.print.Bundled;
import nl.regiovisie.platform.print.PdfPress;
import nl.regiovisie.platform.print.Printable;
import nl.regiovisie.recommendation.letter.text.CopyContent;
import nl.regiovisie.recommendation.letter.text.LetterDocument;

/** Makes files of what stands in a copy alone: no clock, no database. Slow: never on an event loop. */
@ApplicationScoped
class LetterMaker {

    private final PdfPress press;
    private final Site site;
    private final String style = Bundled.text("print/house.css");

    LetterMaker(PdfPress press, Site site) {
        this.press = press;
        this.site = site;
    }

    /** @param format not {@code ZIP}: that is made of the others */
    byte[] make(LetterFormat format, CopyContent copy) {
        Document document = LetterDocument.of(copy, site.address());
        return switch (format) {
            case PDF ->
                press.print(
                        Printable.page(HtmlPage.forPress(document, style)),
                        document.head().made());
            case DOCX -> DocxFile.of(document);
            case ODT -> OdtFile.of(document);
            case HTML -> HtmlPage.forScreen(document).getBytes(StandardCharsets.UTF_8);
            case ZIP -> throw new IllegalArgumentException("a ZIP is made of other files");
        };
    }
}
