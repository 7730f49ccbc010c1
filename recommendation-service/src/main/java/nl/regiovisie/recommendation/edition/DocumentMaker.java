package nl.regiovisie.recommendation.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import nl.regiovisie.recommendation.edition.content.Snapshot;
import nl.regiovisie.recommendation.edition.text.ReportDocument;
import nl.regiovisie.recommendation.edition.text.SummaryDocument;

/** Makes documents of content alone: no clock, no database. Slow and greedy: never on an event loop. */
@ApplicationScoped
public class DocumentMaker {

    private final PdfPress press;
    private final ObjectMapper json;
    private final Site site;
    private final String style = Bundled.text("print/house.css");

    DocumentMaker(PdfPress press, ObjectMapper json, Site site) {
        this.press = press;
        this.json = json;
        this.site = site;
    }

    /** @param content of an edition, as it is kept */
    byte[] make(Kind kind, Format format, String content) {
        return make(kind, format, read(content));
    }

    public byte[] make(Kind kind, Format format, Snapshot snapshot) {
        Document document = document(kind, snapshot);
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

    private Document document(Kind kind, Snapshot snapshot) {
        return kind == Kind.SUMMARY
                ? SummaryDocument.of(snapshot, site.address())
                : ReportDocument.of(snapshot, site.address());
    }

    private Snapshot read(String content) {
        try {
            return json.readValue(content, Snapshot.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
