package nl.regiovisie.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.regiovisie.platform.document.Block.Paragraph;
import nl.regiovisie.platform.document.Block.Style;
import nl.regiovisie.platform.document.Opening.Fact;
import nl.regiovisie.platform.document.Opening.Letter;
import nl.regiovisie.platform.document.docx.DocxFile;
import nl.regiovisie.platform.document.html.HtmlPage;
import nl.regiovisie.platform.document.odt.OdtFile;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A document that opens as a letter. */
class LetterTest {

    private static final Document LETTER = new Document(
            new Head(
                    "nl",
                    "Brief 12",
                    "Neem dit mee",
                    "Over de jeugdzorg",
                    "De Brug",
                    "Brief 12",
                    "Brief 12",
                    Instant.parse("2026-11-24T08:00:00Z")),
            new Letter(
                    List.of("De Brug", "Postbus 12"),
                    List.of("Aan de raad van Utrecht", "Postbus <1>"),
                    List.of(new Fact("Datum", "24 november 2026"), new Fact("Bijlagen", "1"))),
            List.of(Paragraph.of("Geachte raad,"), Paragraph.of(Style.SIGNATURE, "namens De Brug")));

    private static final String[] BODY = {
        "Datum: 24 november 2026", "Bijlagen: 1", "Neem dit mee", "Geachte raad,", "namens De Brug",
    };

    @Test
    void a_page_opens_with_who_writes_to_whom() {
        String page = HtmlPage.forScreen(LETTER);

        assertThat(page.substring(page.indexOf("<body")).replaceAll("<[^>]*>", "|"))
                .containsSubsequence("De Brug", "Postbus 12", "Aan de raad van Utrecht", "Postbus &lt;1&gt;")
                .containsSubsequence(BODY);
        assertThat(page).contains("name=\"author\" content=\"De Brug\"").doesNotContain("letterhead\"");
        assertThat(HtmlPage.forPress(LETTER, "")).contains("class=\"addressee\"");
    }

    @Test
    void a_word_file_has_the_address_first_and_each_style_that_it_uses() {
        Unpacked file = new Unpacked(DocxFile.of(LETTER));

        assertThat(file.elements("word/document.xml", "w:p").stream().map(Element::getTextContent))
                .startsWith("Aan de raad van Utrecht", "Postbus <1>", "Postbus 12")
                .endsWith(BODY);
        assertThat(file.elements("word/document.xml", "w:pStyle").stream().map(style -> style.getAttribute("w:val")))
                .contains("AddresseeFirst", "Addressee", "Subject", "Signature")
                .isSubsetOf(file.attributes("word/styles.xml", "w:styleId"));
        assertThat(file.text("word/header1.xml")).contains("De Brug");
        assertThat(file.text("docProps/core.xml")).contains("<dc:creator>De Brug</dc:creator>");
    }

    @Test
    void an_open_document_says_the_same_in_the_same_order() {
        Unpacked file = new Unpacked(OdtFile.of(LETTER));

        List<Element> texts = file.elements("content.xml", "text:p", "text:h");
        assertThat(texts.stream().map(Element::getTextContent))
                .startsWith("Aan de raad van Utrecht", "Postbus <1>", "Postbus 12")
                .endsWith(BODY);
        assertThat(texts.stream().map(text -> text.getAttribute("text:style-name")))
                .contains("Addressee_20_first", "Subject", "Signature")
                .isSubsetOf(file.attributes("styles.xml", "style:name"));
        assertThat(file.elements("content.xml", "text:h")).hasSize(1);
    }

    @Test
    void the_same_letter_gives_the_same_bytes() {
        assertThat(DocxFile.of(LETTER)).isEqualTo(DocxFile.of(LETTER));
        assertThat(OdtFile.of(LETTER)).isEqualTo(OdtFile.of(LETTER));
    }
}
