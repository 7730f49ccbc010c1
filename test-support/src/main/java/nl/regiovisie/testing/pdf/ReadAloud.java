package nl.regiovisie.testing.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A tagged PDF as a screen reader speaks it: its text in the order of the structure tree, alternatives included. */
public final class ReadAloud {

    private final Map<String, String> texts = new HashMap<>();
    private final StringBuilder spoken = new StringBuilder();

    private ReadAloud() {}

    public static String of(byte[] pdf) {
        ReadAloud reader = new ReadAloud();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor marked = new PDFMarkedContentExtractor();
                marked.processPage(page);
                marked.getMarkedContents().forEach(content -> reader.collect(content, page));
            }
            reader.walk(document.getDocumentCatalog().getStructureTreeRoot(), document.getPage(0));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return reader.spoken.toString().replaceAll("\\s+", " ");
    }

    private void collect(PDMarkedContent content, PDPage page) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, page);
            }
        }
        if (content.getMCID() >= 0) {
            texts.merge(key(page, content.getMCID()), text.toString(), String::concat);
        }
    }

    private void walk(PDStructureNode node, PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                walkElement(element, element.getPage() == null ? page : element.getPage());
            } else if (kid instanceof Integer content) {
                spoken.append(texts.getOrDefault(key(page, content), ""));
            } else if (kid instanceof PDMarkedContentReference content) {
                PDPage where = content.getPage() == null ? page : content.getPage();
                spoken.append(texts.getOrDefault(key(where, content.getMCID()), ""));
            }
        }
    }

    private void walkElement(PDStructureElement element, PDPage page) {
        if ("Figure".equals(element.getStructureType())) {
            spoken.append(element.getAlternateDescription());
        }
        walk(element, page);
        if (!"Span".equals(element.getStructureType())) {
            spoken.append(' ');
        }
    }

    private static String key(PDPage page, int content) {
        return System.identityHashCode(page.getCOSObject()) + ":" + content;
    }
}
