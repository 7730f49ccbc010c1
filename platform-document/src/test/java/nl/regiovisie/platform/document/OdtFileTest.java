package nl.regiovisie.platform.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiovisie.platform.document.odt.OdtFile;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class OdtFileTest {

    private static final String TEXT = "content.xml";

    private final byte[] bytes = OdtFile.of(Samples.everything());
    private final Unpacked file = new Unpacked(bytes);

    @Test
    void its_kind_is_seen_in_the_first_bytes() {
        String start = new String(bytes, 0, 90, US_ASCII);

        assertThat(start).startsWith("PK").contains("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Test
    void every_part_is_well_formed_and_in_the_manifest() {
        assertThat(file.names()).containsExactly("mimetype", TEXT, "styles.xml", "meta.xml", "META-INF/manifest.xml");
        assertThat(file.names().stream().filter(name -> name.endsWith(".xml")))
                .allSatisfy(name -> assertThat(file.xml(name)).isNotNull());
        assertThat(file.attributes("META-INF/manifest.xml", "manifest:full-path"))
                .contains(TEXT, "styles.xml", "meta.xml");
    }

    @Test
    void it_says_everything_in_order() {
        assertThat(file.elements(TEXT, "text:p", "text:h").stream().map(OdtFileTest::words))
                .containsExactlyElementsOf(Samples.TEXTS);
    }

    @Test
    void headings_are_headings() {
        assertThat(file.elements(TEXT, "text:h").stream()
                        .map(heading -> heading.getAttribute("text:outline-level") + " " + heading.getTextContent()))
                .containsExactly("1 Wat er nieuw is", "1 Vertrouwen als basis", "2 1. Een vast gezicht");
    }

    @Test
    void every_style_that_is_used_is_there() {
        List<String> known = Stream.concat(
                        file.attributes("styles.xml", "style:name").stream(),
                        file.attributes(TEXT, "style:name").stream())
                .toList();

        assertThat(Stream.of("text:style-name", "table:style-name")
                        .flatMap(name -> file.attributes(TEXT, name).stream()))
                .isNotEmpty()
                .isSubsetOf(known);
        assertThat(file.attributes("styles.xml", "style:parent-style-name")).isSubsetOf(known);
    }

    @Test
    void the_headings_of_a_table_return_on_each_page() {
        assertThat(file.elements(TEXT, "table:table-header-rows").get(0).getTextContent())
                .isEqualTo("GemeenteAntwoord");
    }

    @Test
    void it_is_in_dutch() {
        assertThat(file.attributes("styles.xml", "fo:language")).containsExactly("nl");
        assertThat(file.attributes("styles.xml", "fo:country")).containsExactly("NL");
        assertThat(file.text("meta.xml")).contains("<dc:language>nl</dc:language>");
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(OdtFile.of(Samples.everything())).isEqualTo(bytes);
    }

    /** With the spaces that are counted. */
    private static String words(Element paragraph) {
        for (Element spaces : List.copyOf(elements(paragraph))) {
            spaces.setTextContent(" ".repeat(Integer.parseInt(spaces.getAttribute("text:c"))));
        }
        return paragraph.getTextContent();
    }

    private static List<Element> elements(Element paragraph) {
        var found = paragraph.getElementsByTagName("text:s");
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}
