package nl.regiovisie.platform.print;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a page as XML, so that a template that goes wrong is seen at once; a page may not name outside documents. */
final class PageReader {

    private PageReader() {}

    /** @throws IllegalStateException if it is not well-formed, or has a document type */
    static Document read(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page.strip())));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("The page is not well-formed", broken);
        }
    }
}
