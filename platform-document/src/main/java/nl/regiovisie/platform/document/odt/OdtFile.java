package nl.regiovisie.platform.document.odt;

import java.time.temporal.ChronoUnit;
import nl.regiovisie.platform.document.Document;
import nl.regiovisie.platform.document.Head;
import nl.regiovisie.platform.document.Opening.Letter;
import nl.regiovisie.platform.document.markup.Archive;
import nl.regiovisie.platform.document.markup.Markup;
import nl.regiovisie.platform.document.markup.Part;

/** A document as ODT, on A4. */
public final class OdtFile {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    private OdtFile() {}

    public static byte[] of(Document document) {
        Head head = document.head();
        return new Archive()
                .addPlain("mimetype", "application/vnd.oasis.opendocument.text")
                .add("content.xml", content(document))
                .add(
                        "styles.xml",
                        Part.of(
                                "odt/styles.xml",
                                "language",
                                head.language(),
                                "country",
                                country(head.language()),
                                "place",
                                head.place(),
                                "mark",
                                head.mark(),
                                "foot",
                                head.foot()))
                .add("meta.xml", meta(document))
                .add("META-INF/manifest.xml", Part.of("odt/manifest.xml"))
                .bytes();
    }

    private static String content(Document document) {
        Widths widths = new Widths();
        OdtBlocks blocks = new OdtBlocks(widths);
        if (document.opening() instanceof Letter letter) {
            blocks.letter(letter, document.head().title());
        } else {
            blocks.title(document.head().title());
        }
        document.blocks().forEach(block -> block.writeTo(blocks));
        Markup out = Markup.declared();
        out.open(
                "office:document-content",
                "xmlns:office",
                ODF + "office:1.0",
                "xmlns:text",
                ODF + "text:1.0",
                "xmlns:table",
                ODF + "table:1.0",
                "xmlns:style",
                ODF + "style:1.0",
                "xmlns:xlink",
                "http://www.w3.org/1999/xlink",
                "office:version",
                "1.3");
        widths.writeTo(out);
        out.open("office:body").open("office:text").add(blocks.written());
        return out.close().close().close().toString();
    }

    private static String meta(Document document) {
        Head head = document.head();
        return Part.of(
                "odt/meta.xml",
                "author",
                document.opening().author(),
                "name",
                head.name(),
                "subject",
                head.subject(),
                "language",
                head.language(),
                "made",
                head.made().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static String country(String language) {
        return language.equals("nl") ? "NL" : "none";
    }
}
