package nl.regiovisie.recommendation.edition.text;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.platform.document.Block;
import nl.regiovisie.platform.document.Document;
import nl.regiovisie.recommendation.edition.content.Snapshot;

/** Two to four pages for the table of a council. It says nothing that the report of the same edition lacks. */
public final class SummaryDocument {

    // So many of each fit on four pages; an open point takes two lines, and a view of a few a paragraph.
    private static final int RECOMMENDATIONS = 20;
    private static final int OPEN_POINTS = 10;
    private static final int MINORITY_VIEWS = 3;

    private SummaryDocument() {}

    /** @param site where readers find the site, without a slash at the end */
    public static Document of(Snapshot snapshot, String site) {
        Frame frame = Frame.ofPlace(snapshot, site);
        Overview overview = new Overview(snapshot, RECOMMENDATIONS);
        List<Block> blocks = new ArrayList<>(frame.opening());
        blocks.addAll(overview.news());
        blocks.add(overview.recommendations());
        blocks.add(new Overview(snapshot, OPEN_POINTS).open());
        blocks.addAll(new Overview(snapshot, MINORITY_VIEWS).minorityViews());
        blocks.add(overview.heard());
        blocks.add(frame.reacting());
        blocks.add(frame.colophon());
        return new Document(frame.head("Samenvatting"), blocks);
    }
}
