package nl.regiovisie.platform.document.html;

import java.util.List;
import nl.regiovisie.platform.document.Block;
import nl.regiovisie.platform.document.Block.Section;
import nl.regiovisie.platform.document.Document;
import nl.regiovisie.platform.document.Head;
import nl.regiovisie.platform.document.Opening;
import nl.regiovisie.platform.document.Opening.Letter;
import nl.regiovisie.platform.document.markup.Markup;
import nl.regiovisie.platform.document.markup.Part;

/** A document as one page of HTML that needs nothing beside it. */
public final class HtmlPage {

    private static final List<String> SIGN = List.of("tile nw", "tile ne", "tile sw", "tile se", "round");

    private static final int BOOKMARKED = 2;

    private final Document document;
    private final Markup out = new Markup();

    private HtmlPage(Document document) {
        this.document = document;
    }

    /** For a browser: it fits a telephone and prints well. */
    public static String forScreen(Document document) {
        HtmlPage page = new HtmlPage(document);
        page.write(Part.of("screen.css") + page.look("letter-screen.css"), List.of());
        return "<!DOCTYPE html>\n" + page.out;
    }

    /**
     * For a press that makes a PDF: well-formed XML, with bookmarks and with what stands on each page.
     *
     * @param houseStyle comes before the style of documents
     */
    public static String forPress(Document document, String houseStyle) {
        HtmlPage page = new HtmlPage(document);
        page.write(houseStyle + Part.of("press.css") + page.look("letter-press.css"), document.blocks());
        return page.out.toString();
    }

    /** @param marked what gets bookmarks, and the running lines of paper with it; none on a screen */
    private void write(String style, List<Block> marked) {
        Head head = document.head();
        out.open("html", "lang", head.language()).open("head");
        if (marked.isEmpty()) {
            out.empty("meta", "charset", "utf-8");
            out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        }
        out.element("title", head.name()).element("style", style);
        out.empty("meta", "name", "description", "content", head.subject());
        out.empty("meta", "name", "subject", "content", head.place());
        out.empty("meta", "name", "author", "content", document.opening().author());
        bookmarks(marked);
        out.close().open("body");
        if (!marked.isEmpty()) {
            running(head);
        }
        out.open(marked.isEmpty() ? "main" : "div", "class", "sheet");
        open(document.opening(), head);
        out.element("h1", head.title());
        HtmlBlocks blocks = new HtmlBlocks(out, !marked.isEmpty());
        document.blocks().forEach(block -> block.writeTo(blocks));
        out.element("p", head.foot(), "class", "foot").close().close().close();
    }

    /** @return the style of a letter, if it is one */
    private String look(String style) {
        return document.opening() instanceof Letter ? Part.of(style) : "";
    }

    private void bookmarks(List<Block> blocks) {
        if (blocks.stream().anyMatch(Section.class::isInstance)) {
            out.open("bookmarks");
            inside(blocks, BOOKMARKED);
            out.close();
        }
    }

    /** @param levels how many more levels are worth a bookmark */
    private void inside(List<Block> blocks, int levels) {
        for (Block block : blocks) {
            if (levels > 0 && block instanceof Section section) {
                out.open("bookmark", "name", section.heading(), "href", "#" + section.anchor());
                inside(section.blocks(), levels - 1);
                out.close();
            }
        }
    }

    private void running(Head head) {
        out.element("div", head.place(), "class", "running-title");
        out.element("div", head.mark(), "class", "running-day");
        out.element("div", head.foot(), "class", "running-address");
        out.open("div", "class", "running-page")
                .element("span", "", "class", "page")
                .close();
    }

    private void open(Opening opening, Head head) {
        if (opening instanceof Letter letter) {
            envelope(letter);
        } else {
            letterhead(head);
        }
    }

    private void envelope(Letter letter) {
        out.open("div", "class", "sender").element("p", letter.author(), "class", "name");
        letter.contact().forEach(line -> out.element("p", line));
        out.close().open("div", "class", "addressee");
        letter.addressee().forEach(line -> out.element("p", line));
        out.close().open("div", "class", "facts");
        letter.facts().forEach(fact -> out.element("p", fact.line()));
        out.close();
    }

    private void letterhead(Head head) {
        out.open("div", "class", "letterhead").open("div", "class", "brand").open("div", "class", "sign");
        SIGN.forEach(piece -> out.element("div", "", "class", piece));
        out.close().element("p", "Regiovisie").close();
        out.element("p", head.mark(), "class", "day").close();
    }
}
