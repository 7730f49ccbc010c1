package nl.regiovisie.platform.document.odt;

import java.util.List;
import java.util.Map;
import nl.regiovisie.platform.document.Block.Bullets;
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

/** Writes blocks as paragraphs, lists and tables, each with the name of a style. */
final class OdtBlocks implements BlockWriter {

    private static final int DEEPEST = 4;

    private static final Map<Style, String> ORDINARY = Map.of(
            Style.BODY,
            "Standard",
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
            "Table_20_text",
            Style.LEAD,
            "Table_20_text",
            Style.SMALL,
            "Table_20_small",
            Style.VOICE,
            "Table_20_voice",
            Style.SIGNATURE,
            "Table_20_text");
    private static final Map<Tone, String> NOTES =
            Map.of(Tone.WARNING, "Warning_20_", Tone.ASIDE, "Aside_20_", Tone.COLOPHON, "Colophon_20_");

    private final Markup out = new Markup();
    private final Widths widths;
    private int depth;
    private int tables;
    private Map<Style, String> styles = ORDINARY;

    OdtBlocks(Widths widths) {
        this.widths = widths;
    }

    Markup written() {
        return out;
    }

    void title(String title) {
        paragraph("Title", List.of(Run.of(title)));
    }

    /** The name of who writes it stands at the head of each page already. */
    void letter(Letter letter, String subject) {
        lines("Addressee", letter.addressee());
        lines("Sender", letter.contact());
        lines("Fact", letter.facts().stream().map(Fact::line).toList());
        out.open("text:h", "text:style-name", "Subject", "text:outline-level", "1");
        text(subject);
        out.close();
    }

    /** The first of some lines has a style of its own, with the room above them. */
    private void lines(String style, List<String> lines) {
        for (int index = 0; index < lines.size(); index++) {
            paragraph(index == 0 ? style + "_20_first" : style, List.of(Run.of(lines.get(index))));
        }
    }

    @Override
    public void section(Section section) {
        depth++;
        String level = String.valueOf(Math.min(depth, DEEPEST));
        out.open("text:h", "text:style-name", "Heading_20_" + level, "text:outline-level", level);
        out.empty("text:bookmark", "text:name", section.anchor());
        text(section.heading());
        out.close();
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
        out.open("text:list", "text:style-name", "Bullets");
        for (List<Run> item : bullets.items()) {
            out.open("text:list-item");
            paragraph("List_20_Bullet", item);
            out.close();
        }
        out.close();
    }

    @Override
    public void quotation(Quotation quotation) {
        quotation.words().forEach(words -> paragraph("Quotations", List.of(Run.of(words))));
        if (!quotation.source().isEmpty()) {
            paragraph("Quotation_20_source", List.of(Run.of(quotation.source())));
        }
    }

    @Override
    public void note(Note note) {
        String name = NOTES.get(note.tone());
        paragraph(name + "label", List.of(Run.of(note.label())));
        String text = name + "text";
        styles = Map.of(
                Style.BODY,
                text,
                Style.LEAD,
                text,
                Style.SMALL,
                text,
                Style.VOICE,
                name + "voice",
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
        out.open("table:table", "table:name", "Tabel " + ++tables);
        for (Column column : table.columns()) {
            out.empty("table:table-column", "table:style-name", widths.style(column.share(), table));
        }
        out.open("table:table-header-rows").open("table:table-row");
        for (Column column : table.columns()) {
            out.open("table:table-cell", "table:style-name", "Head_20_cell", "office:value-type", "string");
            paragraph("Table_20_head", List.of(Run.of(column.heading())));
            out.close();
        }
        out.close().close();
        table.rows().forEach(this::row);
        out.close();
    }

    private void row(Row row) {
        styles = IN_A_TABLE;
        out.open("table:table-row");
        for (int index = 0; index < row.cells().size(); index++) {
            out.open("table:table-cell", "table:style-name", "Cell", "office:value-type", "string");
            for (Paragraph paragraph : row.cells().get(index).paragraphs()) {
                boolean heading = index == 0 && paragraph.style() == Style.BODY;
                paragraph(heading ? "Table_20_first" : styles.get(paragraph.style()), paragraph.runs());
            }
            out.close();
        }
        out.close();
        styles = ORDINARY;
    }

    private void paragraph(String style, List<Run> runs) {
        out.open("text:p", "text:style-name", style);
        runs.forEach(this::run);
        out.close();
    }

    private void run(Run run) {
        if (run.link() != null) {
            out.open("text:a", "xlink:type", "simple", "xlink:href", run.link(), "text:style-name", "Internet_20_link");
            text(run.text());
            out.close();
        } else if (run.strong()) {
            out.open("text:span", "text:style-name", "Strong_20_Emphasis");
            text(run.text());
            out.close();
        } else {
            text(run.text());
        }
    }

    /** The format takes several spaces for one, unless they are counted. */
    private void text(String text) {
        int from = 0;
        for (int at = text.indexOf("  "); at >= 0; at = text.indexOf("  ", from)) {
            int end = at + 1;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            out.text(text.substring(from, at + 1)).empty("text:s", "text:c", String.valueOf(end - at - 1));
            from = end;
        }
        out.text(text.substring(from));
    }
}
