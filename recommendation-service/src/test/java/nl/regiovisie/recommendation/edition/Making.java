package nl.regiovisie.recommendation.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.platform.print.DocumentPress;
import nl.regiovisie.platform.print.PdfPress;
import nl.regiovisie.recommendation.edition.content.Snapshot;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes documents without a server, and reads them. */
final class Making {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final DocumentMaker MAKER =
            new DocumentMaker(new DocumentPress(new PdfPress()), JSON, () -> "https://regiovisie.example");

    private Making() {}

    static byte[] pdf(Kind kind, Snapshot snapshot) {
        return file(kind, Format.PDF, snapshot);
    }

    static byte[] file(Kind kind, Format format, Snapshot snapshot) {
        return MAKER.make(kind, format, json(snapshot));
    }

    static String json(Snapshot snapshot) {
        try {
            return JSON.writeValueAsString(snapshot);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is to be seen, page by page; what returns on each page does so here. */
    static String visible(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The texts of headings, paragraphs, list items and cells, in order. */
    static List<String> blocksOfPage(String page) {
        String body = page.substring(page.indexOf("<h1"), page.indexOf("<p class=\"foot\""));
        return texts(
                xml("<body>" + body + "</body>"), Set.of("h1", "h2", "h3", "h4", "h5", "p", "li"), Set.of("thead"));
    }

    static List<String> blocksOfDocx(byte[] file) {
        return texts(xml(part(file, "word/document.xml")), Set.of("w:p"), Set.of());
    }

    static List<String> blocksOfOdt(byte[] file) {
        return texts(xml(part(file, "content.xml")), Set.of("text:p", "text:h"), Set.of());
    }

    /** @param headings elements of which each child is a block too */
    private static List<String> texts(Element root, Set<String> blocks, Set<String> headings) {
        NodeList all = root.getElementsByTagName("*");
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < all.getLength(); index++) {
            Element element = (Element) all.item(index);
            boolean heading = element.getTagName().equals("th")
                    && headings.contains(element.getParentNode().getParentNode().getNodeName());
            if (heading || blocks.contains(element.getTagName())) {
                texts.add(element.getTextContent());
            }
        }
        return texts;
    }

    private static String part(byte[] file, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("no " + name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Element xml(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
