package nl.regiovisie.recommendation.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.document.Document;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.platform.print.DocumentPress;
import nl.regiovisie.recommendation.edition.content.Snapshot;
import nl.regiovisie.recommendation.edition.text.RecommendationDocument;
import nl.regiovisie.recommendation.edition.text.ReportDocument;
import nl.regiovisie.recommendation.edition.text.SummaryDocument;

/** Makes documents of content alone: no clock, no database. Slow and greedy: never on an event loop. */
@ApplicationScoped
public class DocumentMaker {

    private final DocumentPress press;
    private final ObjectMapper json;
    private final Site site;

    DocumentMaker(DocumentPress press, ObjectMapper json, Site site) {
        this.press = press;
        this.json = json;
        this.site = site;
    }

    /** @param content of an edition, as it is kept */
    byte[] make(Kind kind, Format format, String content) {
        return make(kind, format, read(content));
    }

    public byte[] make(Kind kind, Format format, Snapshot snapshot) {
        return press.write(document(kind, snapshot), format);
    }

    /** @param snapshot of that recommendation alone */
    public byte[] make(UUID recommendation, Format format, Snapshot snapshot) {
        return press.write(RecommendationDocument.of(recommendation, snapshot, site.address()), format);
    }

    private Document document(Kind kind, Snapshot snapshot) {
        return kind == Kind.SUMMARY
                ? SummaryDocument.of(snapshot, site.address())
                : ReportDocument.of(snapshot, site.address());
    }

    /** @param content of an edition, as it is kept */
    Snapshot read(String content) {
        try {
            return json.readValue(content, Snapshot.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
