package nl.regiovisie.platform.document.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
import nl.regiovisie.platform.document.Block.Table;
import nl.regiovisie.platform.document.BlockWriter;
import nl.regiovisie.platform.document.Run;
import nl.regiovisie.platform.document.drawing.Drawing;
import nl.regiovisie.platform.document.drawing.Svg;
import nl.regiovisie.platform.document.markup.Markup;

/** Writes blocks as HTML, in the order in which they are to be read. */
final class HtmlBlocks implements BlockWriter {

    private static final int DEEPEST = 6;

    private final Markup out;
    private final boolean paper;
    private int level = 1;

    /** @param paper whether it is for a press, or else for a browser */
    HtmlBlocks(Markup out, boolean paper) {
        this.out = out;
        this.paper = paper;
    }

    @Override
    public void section(Section section) {
        level++;
        out.open("div", "class", "section level-" + level, "id", section.anchor());
        out.element("h" + Math.min(level, DEEPEST), section.heading());
        section.blocks().forEach(block -> block.writeTo(this));
        out.close();
        level--;
    }

    @Override
    public void contents(Contents contents) {
        out.open("ul", "class", "contents");
        contents.entries().forEach(entry -> item(List.of(entry)));
        out.close();
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        out.open("p", "class", paragraph.style().name().toLowerCase(Locale.ROOT));
        runs(paragraph.runs());
        out.close();
    }

    @Override
    public void bullets(Bullets bullets) {
        out.open("ul", "class", "bullets");
        bullets.items().forEach(this::item);
        out.close();
    }

    @Override
    public void quotation(Quotation quotation) {
        out.open("blockquote");
        quotation.words().forEach(words -> out.element("p", words, "class", "voice"));
        if (!quotation.source().isEmpty()) {
            out.element("p", quotation.source(), "class", "small");
        }
        out.close();
    }

    @Override
    public void note(Note note) {
        out.open("div", "class", "note " + note.tone().name().toLowerCase(Locale.ROOT));
        out.element("p", note.label(), "class", "label");
        note.blocks().forEach(block -> block.writeTo(this));
        out.close();
    }

    /** A press tags a drawing as a figure with an alternative; a browser has the words themselves, unseen. */
    @Override
    public void figure(Figure figure) {
        Drawing drawing = figure.drawing();
        if (paper) {
            String size =
                    String.format(Locale.ROOT, "width: %.2fmm; height: %.2fmm", drawing.width(), drawing.height());
            out.open("div", "class", "figure")
                    .open("object", "type", "image/svg+xml", "alt", figure.alternative(), "style", size);
            Svg.write(drawing, out);
            out.close().close();
        } else {
            out.open("div", "class", "figure");
            Svg.write(drawing, out, "aria-hidden", "true");
            out.open("div", "class", "unseen");
            figure.instead().forEach(block -> block.writeTo(this));
            out.close().close();
        }
    }

    @Override
    public void table(Table table) {
        scroll(table).open("table").open("thead").open("tr");
        for (Column column : table.columns()) {
            int percent = Math.round(100f * column.share() / table.shares());
            out.element("th", column.heading(), "scope", "col", "style", "width: " + percent + "%");
        }
        out.close().close().open("tbody");
        table.rows().forEach(this::row);
        out.close().close().close();
    }

    /** On a narrow screen a table is wider than the page: it can be reached and moved by keyboard. */
    private Markup scroll(Table table) {
        if (paper) {
            return out.open("div", "class", "wide");
        }
        String headings = table.columns().stream().map(Column::heading).collect(Collectors.joining(", "));
        return out.open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-label", headings);
    }

    private void row(Row row) {
        out.open("tr");
        for (int index = 0; index < row.cells().size(); index++) {
            if (index == 0) {
                out.open("th", "scope", "row");
            } else {
                out.open("td");
            }
            cell(row.cells().get(index));
            out.close();
        }
        out.close();
    }

    private void cell(Cell cell) {
        cell.paragraphs().forEach(this::paragraph);
    }

    private void item(List<Run> runs) {
        out.open("li");
        runs(runs);
        out.close();
    }

    private void runs(List<Run> runs) {
        runs.forEach(this::run);
    }

    private void run(Run run) {
        if (run.link() != null) {
            // a link in a PDF must say where it leads (PDF/UA-1, 7.18.5)
            out.element("a", run.text(), "href", run.link(), "title", run.text());
        } else if (run.strong()) {
            out.element("strong", run.text());
        } else {
            out.text(run.text());
        }
    }
}
