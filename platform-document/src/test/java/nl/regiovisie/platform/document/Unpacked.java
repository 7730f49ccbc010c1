package nl.regiovisie.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A file of an office program, taken apart. */
final class Unpacked {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Unpacked(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    /** @throws AssertionError if it is not well-formed */
    Element xml(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(part)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError(part, broken);
        }
    }

    /** The elements with one of these names, in order. */
    List<Element> elements(String part, String... names) {
        List<String> wanted = List.of(names);
        NodeList all = xml(part).getElementsByTagName("*");
        List<Element> found = new ArrayList<>();
        for (int index = 0; index < all.getLength(); index++) {
            Element element = (Element) all.item(index);
            if (wanted.contains(element.getTagName())) {
                found.add(element);
            }
        }
        return found;
    }

    /** The values of an attribute wherever a part has it. */
    List<String> attributes(String part, String name) {
        NodeList all = xml(part).getElementsByTagName("*");
        List<String> values = new ArrayList<>();
        for (int index = 0; index < all.getLength(); index++) {
            Element element = (Element) all.item(index);
            if (element.hasAttribute(name)) {
                values.add(element.getAttribute(name));
            }
        }
        return values;
    }
}
