package nl.regiovisie.recommendation.edition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.document.Block;
import nl.regiovisie.platform.document.Document;
import nl.regiovisie.platform.document.Head;
import nl.regiovisie.recommendation.edition.content.Content;
import nl.regiovisie.recommendation.edition.content.Content.Ended;
import nl.regiovisie.recommendation.edition.content.Content.Recommendation;
import nl.regiovisie.recommendation.edition.content.Snapshot;

/** One recommendation as it is public now, as its page shows it. */
public final class RecommendationDocument {

    private RecommendationDocument() {}

    /**
     * @param snapshot of one recommendation, which may have ended
     * @param site where readers find the site, without a slash at the end
     */
    public static Document of(UUID id, Snapshot snapshot, String site) {
        Frame frame = new Frame(snapshot, site, site + "/aanbevelingen/" + id);
        Content content = snapshot.content();
        return content.recommendations()
                .findFirst()
                .map(one -> document(frame, one, content))
                .orElseGet(() -> document(frame, content.ended().get(0)));
    }

    private static Document document(Frame frame, Recommendation one, Content content) {
        return document(frame, one.number(), one.title(), new RecommendationPart(one, content).blocks());
    }

    private static Document document(Frame frame, Ended one) {
        return document(frame, one.number(), one.title(), ReportDocument.said(one));
    }

    private static Document document(Frame frame, int number, String title, List<Block> said) {
        List<Block> blocks = new ArrayList<>(frame.warning());
        blocks.addAll(said);
        blocks.add(frame.colophon());
        String name = "Aanbeveling " + number;
        Head head = frame.head(
                name, name, title, "Wat er is aanbevolen, wie erachter staat en wat de gemeenten antwoordden");
        return new Document(head, blocks);
    }
}
