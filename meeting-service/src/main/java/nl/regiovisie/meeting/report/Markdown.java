package nl.regiovisie.meeting.report;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Text as people type it, as HTML that is safe and well-formed: HTML in it is shown as the signs that it is, pictures
 * become their description, only links to the web and to mailboxes are links, and headings never skip a level.
 */
final class Markdown {

    static final List<String> PROTOCOLS = List.of("https", "http", "mailto");

    private static final int DEEPEST = 40;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(PROTOCOLS))
            .attributeProviderFactory(context -> Markdown::nameLink)
            .build();

    private Markdown() {}

    /** @param text not {@link #isTooDeep} */
    static String html(String text) {
        return RENDERER.render(tame(text));
    }

    /** @return the same text, read and without what must not be shown; see {@link #html} */
    static Node tame(String text) {
        Node document = PARSER.parse(text);
        document.accept(new Tame());
        return document;
    }

    /** A printed link is read out by its title. */
    private static void nameLink(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.putIfAbsent("title", attributes.get("href"));
        }
    }

    /** Whether it nests so deeply that nobody could have meant it, and that drawing it would cost too much. */
    static boolean isTooDeep(String text) {
        Node node = PARSER.parse(text);
        int depth = 0;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                if (depth > DEEPEST) {
                    return true;
                }
            } else {
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == null ? null : node.getNext();
            }
        }
        return false;
    }
}
