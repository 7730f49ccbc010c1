package nl.regiovisie.platform.document.docx;

import java.time.temporal.ChronoUnit;
import nl.regiovisie.platform.document.Document;
import nl.regiovisie.platform.document.Head;
import nl.regiovisie.platform.document.Opening.Letter;
import nl.regiovisie.platform.document.markup.Archive;
import nl.regiovisie.platform.document.markup.Markup;
import nl.regiovisie.platform.document.markup.Part;

/** A document as DOCX, on A4. */
public final class DocxFile {

    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private DocxFile() {}

    public static byte[] of(Document document) {
        Head head = document.head();
        String language = locale(head.language());
        Links links = new Links();
        String text = text(document, links);
        return new Archive()
                .add("[Content_Types].xml", Part.of("docx/content-types.xml"))
                .add("_rels/.rels", Part.of("docx/relationships.xml"))
                .add("word/document.xml", text)
                .add("word/_rels/document.xml.rels", links.part())
                .add("word/styles.xml", Part.of("docx/styles.xml", "language", language))
                .add("word/settings.xml", Part.of("docx/settings.xml", "language", language))
                .add("word/numbering.xml", Part.of("docx/numbering.xml"))
                .add("word/header1.xml", Part.of("docx/header.xml", "place", head.place(), "mark", head.mark()))
                .add("word/footer1.xml", Part.of("docx/footer.xml", "foot", head.foot()))
                .add("docProps/core.xml", core(document, language))
                .bytes();
    }

    private static String text(Document document, Links links) {
        Markup out = Markup.declared();
        out.open("w:document", "xmlns:w", WORDS, "xmlns:r", RELATIONS).open("w:body");
        DocxBlocks blocks = new DocxBlocks(out, links);
        if (document.opening() instanceof Letter letter) {
            blocks.letter(letter, document.head().title());
        } else {
            blocks.title(document.head().title());
        }
        document.blocks().forEach(block -> block.writeTo(blocks));
        page(out);
        return out.close().close().toString();
    }

    /** A4, with margins and running lines of 20 and 10 mm; in twentieths of a point. */
    private static void page(Markup out) {
        out.open("w:sectPr");
        out.empty("w:headerReference", "w:type", "default", "r:id", "header");
        out.empty("w:footerReference", "w:type", "default", "r:id", "footer");
        out.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        out.empty(
                "w:pgMar",
                "w:top",
                "1417",
                "w:right",
                "1134",
                "w:bottom",
                "1247",
                "w:left",
                "1134",
                "w:header",
                "680",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        out.close();
    }

    private static String core(Document document, String language) {
        Head head = document.head();
        String made = head.made().truncatedTo(ChronoUnit.SECONDS).toString();
        return Part.of(
                "docx/core.xml",
                "author",
                document.opening().author(),
                "name",
                head.name(),
                "subject",
                head.subject(),
                "language",
                language,
                "made",
                made);
    }

    /** Office programs want a country: {@code nl-NL}. */
    private static String locale(String language) {
        return language.equals("nl") ? "nl-NL" : language;
    }
}
