package nl.regiovisie.meeting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiovisie.platform.document.Run;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** All words within a part of a text, in one line: what stands deeper is set off by a dash. */
final class Runs extends AbstractVisitor {

    private final List<Run> runs = new ArrayList<>();
    private boolean strong;

    private Runs() {}

    static List<Run> of(Node part) {
        Runs reader = new Runs();
        part.accept(reader);
        return reader.runs;
    }

    static String plain(Node part) {
        return of(part).stream().map(Run::text).collect(Collectors.joining());
    }

    @Override
    public void visit(Paragraph paragraph) {
        apart(" ");
        visitChildren(paragraph);
    }

    @Override
    public void visit(ListItem item) {
        apart(" – ");
        visitChildren(item);
    }

    @Override
    public void visit(Text text) {
        word(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        word(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        apart(" ");
        word(code.getLiteral().strip());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        apart(" ");
        word(code.getLiteral().strip());
    }

    @Override
    public void visit(HtmlBlock html) {
        apart(" ");
        word(html.getLiteral().strip());
    }

    @Override
    public void visit(HtmlInline html) {
        word(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        word(" ");
    }

    @Override
    public void visit(HardLineBreak end) {
        word(" ");
    }

    @Override
    public void visit(Emphasis emphasis) {
        stressed(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        stressed(emphasis);
    }

    private void stressed(Node words) {
        boolean before = strong;
        strong = true;
        visitChildren(words);
        strong = before;
    }

    /** It has words: {@link Tame} took out those that had none. */
    @Override
    public void visit(Link link) {
        Runs words = new Runs();
        words.visitChildren(link);
        String text = words.runs.stream().map(Run::text).collect(Collectors.joining());
        runs.add(Run.link(text, link.getDestination()));
    }

    private void apart(String between) {
        if (!runs.isEmpty() && !runs.get(runs.size() - 1).text().endsWith(" ")) {
            word(between);
        }
    }

    private void word(String text) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.link() == null && last.strong() == strong) {
            runs.set(runs.size() - 1, new Run(last.text() + text, strong, null));
        } else {
            runs.add(strong ? Run.strong(text) : Run.of(text));
        }
    }
}
