package nl.regiovisie.meeting.report;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.platform.document.Block;
import nl.regiovisie.platform.document.Block.Bullets;
import nl.regiovisie.platform.document.Block.Paragraph;
import nl.regiovisie.platform.document.Block.Quotation;
import nl.regiovisie.platform.document.Block.Section;
import nl.regiovisie.platform.document.Block.Style;
import nl.regiovisie.platform.document.Run;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** What a facilitator wrote, as parts of a document: they say what {@link Markdown#html} shows. */
final class Prose extends AbstractVisitor {

    private final List<Part> open = new ArrayList<>(List.of(new Part(0, "")));
    private int headings;

    /** A heading with what has been read below it; the first has none. */
    private record Part(int level, String heading, List<Block> blocks) {

        Part(int level, String heading) {
            this(level, heading, new ArrayList<>());
        }
    }

    private Prose() {}

    /** @param text as it was typed, not {@link Markdown#isTooDeep} */
    static List<Block> of(String text) {
        Prose prose = new Prose();
        Markdown.tame(text).accept(prose);
        prose.closeFrom(1);
        return prose.open.get(0).blocks();
    }

    @Override
    public void visit(Heading heading) {
        closeFrom(heading.getLevel());
        open.add(new Part(heading.getLevel(), Runs.plain(heading)));
    }

    /** Ends each part whose heading is of this level or deeper. */
    private void closeFrom(int level) {
        while (open.size() > 1 && last().level() >= level) {
            Part ended = open.remove(open.size() - 1);
            last().blocks().add(new Section("tekst-" + ++headings, ended.heading(), ended.blocks()));
        }
    }

    private Part last() {
        return open.get(open.size() - 1);
    }

    private void add(Block block) {
        last().blocks().add(block);
    }

    @Override
    public void visit(org.commonmark.node.Paragraph paragraph) {
        add(new Paragraph(Style.BODY, Runs.of(paragraph)));
    }

    @Override
    public void visit(BulletList list) {
        List<List<Run>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(Runs.of(item));
        }
        add(new Bullets(items));
    }

    /** In a document a list has no numbers of its own. */
    @Override
    public void visit(OrderedList list) {
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Run> runs = new ArrayList<>(List.of(Run.of(number++ + ". ")));
            runs.addAll(Runs.of(item));
            add(new Paragraph(Style.BODY, runs));
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        List<String> words = new ArrayList<>();
        for (Node part = quote.getFirstChild(); part != null; part = part.getNext()) {
            words.add(Runs.plain(part));
        }
        add(new Quotation(words, ""));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        lines(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        lines(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        lines(html.getLiteral());
    }

    private void lines(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> add(Paragraph.of(line)));
    }
}
