package nl.regiovisie.meeting.report;

import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Takes out of a text what must not be drawn, and keeps the words of it. */
final class Tame extends AbstractVisitor {

    /** The page has a title, and the text is a section of it. */
    private static final int ABOVE = 2;

    private static final int LOWEST = 6;

    private int last = ABOVE;

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        if (isEmpty(heading)) {
            heading.unlink();
            return;
        }
        last = Math.min(Math.min(heading.getLevel() + ABOVE, last + 1), LOWEST);
        heading.setLevel(last);
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        unwrap(image);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (isEmpty(link) || !leadsOutside(link.getDestination())) {
            unwrap(link);
        }
    }

    /** Whether there is nothing to read in it. */
    private static boolean isEmpty(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral().isBlank();
        }
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            if (!isEmpty(part)) {
                return false;
            }
        }
        return !(node instanceof Code) && !(node instanceof HtmlInline);
    }

    private static boolean leadsOutside(String address) {
        String begin = address.strip().toLowerCase(Locale.ROOT);
        return Markdown.PROTOCOLS.stream().anyMatch(protocol -> begin.startsWith(protocol + ":"));
    }

    private static void unwrap(Node wrapper) {
        Node word = wrapper.getFirstChild();
        while (word != null) {
            Node next = word.getNext();
            wrapper.insertBefore(word);
            word = next;
        }
        wrapper.unlink();
    }
}
