package nl.regiovisie.platform.document.docx;

import java.util.List;
import java.util.Map;
import nl.regiovisie.platform.document.Block.Bullets;
import nl.regiovisie.platform.document.Block.Cell;
import nl.regiovisie.platform.document.Block.Column;
import nl.regiovisie.platform.document.Block.Contents;
import nl.regiovisie.platform.document.Block.Figure;
import nl.regiovisie.platform.document.Block.Note;
import nl.regiovisie.platform.document.Block.Paragraph;
import nl.regiovisie.platform.document.Block.Quotation;
import nl.regiovisie.platform.document.Block.Row;
import nl.regiovisie.platform.document.Block.Section;
import nl.regiovisie.platform.document.Block.Style;
import nl.regiovisie.platform.document.Block.Table;
import nl.regiovisie.platform.document.Block.Tone;
import nl.regiovisie.platform.document.BlockWriter;
import nl.regiovisie.platform.document.Opening.Fact;
import nl.regiovisie.platform.document.Opening.Letter;
import nl.regiovisie.platform.document.Run;
import nl.regiovisie.platform.document.markup.Markup;

/** Writes blocks as paragraphs and tables, each with the name of a style. */
final class DocxBlocks implements BlockWriter {

    /** What is between the margins, in twentieths of a point. */
    private static final int WIDTH = 9638;

    private static final int DEEPEST = 4;

    private static final Map<Style, String> ORDINARY = Map.of(
            Style.BODY,
            "Normal",
            Style.LEAD,
            "Lead",
            Style.SMALL,
            "Small",
            Style.VOICE,
            "Voice",
            Style.SIGNATURE,
            "Signature");
    private static final Map<Style, String> IN_A_TABLE = Map.of(
            Style.BODY,
            "TableText",
            Style.LEAD,
            "TableText",
            Style.SMALL,
            "TableSmall",
            Style.VOICE,
            "TableVoice",
            Style.SIGNATURE,
            "TableText");
    private static final Map<Tone, String> NOTES =
            Map.of(Tone.WARNING, "Warning", Tone.ASIDE, "Aside", Tone.COLOPHON, "Colophon");

    private final Markup out;
    private final Links links;
    private int depth;
    private int bookmarks;
    private Map<Style, String> styles = ORDINARY;

    DocxBlocks(Markup out, Links links) {
        this.out = out;
        this.links = links;
    }

    void title(String title) {
        paragraph("Title", List.of(Run.of(title)));
    }

    /** The name of who writes it stands at the head of each page already. */
    void letter(Letter letter, String subject) {
        lines("Addressee", letter.addressee());
        lines("Sender", letter.contact());
        lines("Fact", letter.facts().stream().map(Fact::line).toList());
        paragraph("Subject", List.of(Run.of(subject)));
    }

    /** The first of some lines has a style of its own, with the room above them. */
    private void lines(String style, List<String> lines) {
        for (int index = 0; index < lines.size(); index++) {
            paragraph(index == 0 ? style + "First" : style, List.of(Run.of(lines.get(index))));
        }
    }

    @Override
    public void section(Section section) {
        depth++;
        String bookmark = String.valueOf(++bookmarks);
        begin("Heading" + Math.min(depth, DEEPEST));
        out.empty("w:bookmarkStart", "w:id", bookmark, "w:name", section.anchor());
        run(Run.of(section.heading()));
        out.empty("w:bookmarkEnd", "w:id", bookmark).close();
        section.blocks().forEach(block -> block.writeTo(this));
        depth--;
    }

    @Override
    public void contents(Contents contents) {
        contents.entries().forEach(entry -> paragraph("Contents", List.of(entry)));
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        paragraph(styles.get(paragraph.style()), paragraph.runs());
    }

    @Override
    public void bullets(Bullets bullets) {
        bullets.items().forEach(item -> paragraph("ListBullet", item));
    }

    @Override
    public void quotation(Quotation quotation) {
        quotation.words().forEach(words -> paragraph("Quote", List.of(Run.of(words))));
        if (!quotation.source().isEmpty()) {
            paragraph("QuoteSource", List.of(Run.of(quotation.source())));
        }
    }

    @Override
    public void note(Note note) {
        String name = NOTES.get(note.tone());
        paragraph(name + "Label", List.of(Run.of(note.label())));
        String text = name + "Text";
        styles = Map.of(
                Style.BODY,
                text,
                Style.LEAD,
                text,
                Style.SMALL,
                text,
                Style.VOICE,
                name + "Voice",
                Style.SIGNATURE,
                text);
        note.blocks().forEach(block -> block.writeTo(this));
        styles = ORDINARY;
    }

    /** As what stands in its place: a drawing would be in a file of its own, which not every program shows. */
    @Override
    public void figure(Figure figure) {
        figure.instead().forEach(block -> block.writeTo(this));
    }

    @Override
    public void table(Table table) {
        List<Integer> widths = table.columns().stream()
                .map(column -> WIDTH * column.share() / table.shares())
                .toList();
        out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "Rows");
        out.empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
        out.empty("w:tblLayout", "w:type", "fixed");
        out.empty("w:tblLook", "w:val", "00A0", "w:firstRow", "1", "w:firstColumn", "1", "w:noVBand", "1");
        out.close().open("w:tblGrid");
        widths.forEach(width -> out.empty("w:gridCol", "w:w", String.valueOf(width)));
        out.close();
        heading(table.columns(), widths);
        table.rows().forEach(row -> row(row, widths));
        out.close();
    }

    /** Returns on each page that the table goes on. */
    private void heading(List<Column> columns, List<Integer> widths) {
        out.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        for (int index = 0; index < columns.size(); index++) {
            beginCell(widths.get(index));
            paragraph("TableHead", List.of(Run.of(columns.get(index).heading())));
            out.close();
        }
        out.close();
    }

    private void row(Row row, List<Integer> widths) {
        styles = IN_A_TABLE;
        out.open("w:tr");
        for (int index = 0; index < row.cells().size(); index++) {
            Cell cell = row.cells().get(index);
            beginCell(widths.get(index));
            cell.paragraphs().forEach(this::paragraph);
            out.close();
        }
        out.close();
        styles = ORDINARY;
    }

    private void beginCell(int width) {
        out.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa")
                .close();
    }

    private void paragraph(String style, List<Run> runs) {
        begin(style);
        runs.forEach(this::run);
        out.close();
    }

    private void begin(String style) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    }

    private void run(Run run) {
        if (run.link() == null) {
            text(run.text(), run.strong() ? "Strong" : null);
            return;
        }
        if (run.leadsInside()) {
            out.open("w:hyperlink", "w:anchor", run.anchor());
        } else {
            out.open("w:hyperlink", "r:id", links.id(run.link()));
        }
        text(run.text(), "Hyperlink");
        out.close();
    }

    /** @param style null for that of the paragraph */
    private void text(String text, String style) {
        out.open("w:r");
        if (style != null) {
            out.open("w:rPr").empty("w:rStyle", "w:val", style).close();
        }
        out.element("w:t", text, "xml:space", "preserve").close();
    }
}
