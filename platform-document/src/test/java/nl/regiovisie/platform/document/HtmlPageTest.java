package nl.regiovisie.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.regiovisie.platform.document.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlPageTest {

    @Test
    void it_says_everything_in_order() {
        String body = HtmlPage.forScreen(Samples.everything()).replaceAll("(?s).*</head>", "");

        int from = 0;
        for (String text : Samples.TEXTS) {
            String words = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            String plain = body.replaceAll("</?(strong|a)( [^>]*)?>", "");
            int at = plain.indexOf(words, from);
            assertThat(at).as(text).isNotNegative();
            from = at + words.length();
        }
    }

    @Test
    void what_is_for_the_press_is_well_formed_and_has_a_bookmark_for_each_section() throws Exception {
        Element page = xml(HtmlPage.forPress(Samples.everything(), "p { margin: 0 }"));

        assertThat(attributes(page, "bookmark", "name")).containsExactlyElementsOf(Samples.HEADINGS);
        assertThat(attributes(page, "div", "id"))
                .containsAll(attributes(page, "bookmark", "href").stream()
                        .map(href -> href.substring(1))
                        .toList());
    }

    @Test
    void headings_go_down_one_level_at_a_time() throws Exception {
        Element page = xml(HtmlPage.forPress(Samples.everything(), ""));

        assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(page.getElementsByTagName("h2").getLength()).isEqualTo(2);
        assertThat(page.getElementsByTagName("h3").item(0).getTextContent()).isEqualTo("1. Een vast gezicht");
    }

    @Test
    void what_people_typed_is_never_code() throws Exception {
        String page = HtmlPage.forPress(Samples.everything(), "");

        assertThat(page).doesNotContain("<script>", "\u0007");
        assertThat(new TreeSet<>(attributes(xml(page), "a", "href")))
                .containsExactly("#thema-1", "https://regiovisie.example/?a=1&b=2");
    }

    @Test
    void a_drawing_has_an_alternative_on_paper_and_words_of_its_own_on_a_screen() throws Exception {
        Element paper = xml(HtmlPage.forPress(Samples.everything(), ""));

        assertThat(attributes(paper, "object", "alt")).containsExactly("Een van de twee antwoorden is er.");
        assertThat(HtmlPage.forScreen(Samples.everything()))
                .contains(
                        "aria-hidden=\"true\"", "<div class=\"unseen\"><p class=\"body\">1 van 2 antwoorden</p></div>");
        assertThat(paper.getTextContent()).doesNotContain("1 van 2 antwoorden");
    }

    @Test
    void a_browser_is_not_told_what_is_for_paper() {
        assertThat(HtmlPage.forScreen(Samples.everything()))
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"nl\">", "name=\"viewport\"")
                .doesNotContain("<bookmark", "running-");
    }

    private static List<String> attributes(Element page, String element, String name) {
        List<String> values = new ArrayList<>();
        var found = page.getElementsByTagName(element);
        for (int index = 0; index < found.getLength(); index++) {
            String value = ((Element) found.item(index)).getAttribute(name);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    private static Element xml(String page) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .getDocumentElement();
    }
}
