package nl.regiovisie.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.platform.document.docx.DocxFile;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DocxFileTest {

    private static final String TEXT = "word/document.xml";

    private final Unpacked file = new Unpacked(DocxFile.of(Samples.everything()));

    @Test
    void every_part_is_well_formed_and_named_in_the_list_of_contents() {
        assertThat(file.names()).startsWith("[Content_Types].xml", "_rels/.rels", TEXT);
        assertThat(file.names()).allSatisfy(name -> assertThat(file.xml(name)).isNotNull());
        assertThat(file.attributes("[Content_Types].xml", "PartName").stream().map(name -> name.substring(1)))
                .allSatisfy(name -> assertThat(file.names()).contains(name));
    }

    @Test
    void it_says_everything_in_order() {
        assertThat(file.elements(TEXT, "w:p").stream().map(Element::getTextContent))
                .containsExactlyElementsOf(Samples.TEXTS);
    }

    @Test
    void headings_have_the_styles_of_headings() {
        assertThat(file.elements(TEXT, "w:p").stream()
                        .filter(paragraph -> style(paragraph).startsWith("Heading"))
                        .map(paragraph -> style(paragraph) + " " + paragraph.getTextContent()))
                .containsExactly(
                        "Heading1 Wat er nieuw is", "Heading1 Vertrouwen als basis", "Heading2 1. Een vast gezicht");
    }

    @Test
    void every_style_that_is_used_is_there() {
        List<String> known = file.attributes("word/styles.xml", "w:styleId");

        assertThat(Stream.of("w:pStyle", "w:rStyle", "w:tblStyle")
                        .flatMap(kind -> file.elements(TEXT, kind).stream())
                        .map(style -> style.getAttribute("w:val")))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void nothing_is_painted() {
        assertThat(file.elements(TEXT, "w:rPr"))
                .allSatisfy(properties ->
                        assertThat(properties.getFirstChild().getNodeName()).isEqualTo("w:rStyle"));
        assertThat(file.elements(TEXT, "w:b", "w:i", "w:sz", "w:color", "w:rFonts"))
                .isEmpty();
    }

    @Test
    void the_headings_of_a_table_return_on_each_page() {
        Element first = file.elements(TEXT, "w:tr").get(0);

        assertThat(first.getElementsByTagName("w:tblHeader").getLength()).isEqualTo(1);
        assertThat(first.getTextContent()).isEqualTo("GemeenteAntwoord");
    }

    @Test
    void it_is_in_dutch() {
        assertThat(file.elements("word/styles.xml", "w:lang").get(0).getAttribute("w:val"))
                .isEqualTo("nl-NL");
        assertThat(file.text("docProps/core.xml")).contains("<dc:language>nl-NL</dc:language>");
    }

    @Test
    void a_link_leads_to_an_address_or_to_a_part_of_the_document() {
        assertThat(file.elements(TEXT, "w:hyperlink").stream()
                        .map(link -> link.getAttribute("w:anchor") + link.getAttribute("r:id")))
                .containsExactly("thema-1", "link1");
        assertThat(file.attributes("word/_rels/document.xml.rels", "Target"))
                .contains("https://regiovisie.example/?a=1&b=2");
        assertThat(file.attributes(TEXT, "w:name")).contains("thema-1");
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(DocxFile.of(Samples.everything())).isEqualTo(DocxFile.of(Samples.everything()));
    }

    private static String style(Element paragraph) {
        return ((Element) paragraph.getElementsByTagName("w:pStyle").item(0)).getAttribute("w:val");
    }
}
