package nl.regiovisie.meeting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void paragraphs_lists_and_emphasis_are_kept() {
        assertThat(Markdown.html("Er waren **19** mensen.\n\n- een\n- twee"))
                .isEqualToIgnoringWhitespace(
                        "<p>Er waren <strong>19</strong> mensen.</p><ul><li>een</li><li>twee</li></ul>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "tekst <img src=x onerror=alert(1)> tekst",
                "<div onclick='x()'>\nklik\n</div>"
            })
    void html_is_shown_as_the_signs_that_it_is(String typed) {
        assertThat(Markdown.html(typed))
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("<div")
                .contains("&lt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[klik](javascript:alert(1))",
                "[klik](JaVaScRiPt:alert(1))",
                "[klik](data:text/html;base64,PHNjcmlwdD4=)",
                "[klik](vbscript:x)",
                "[klik](//elders.example)",
                "[klik](/werk)",
                "[klik](&#106;avascript:alert(1))",
                "[klik](https&#58;//x)[](https://leeg.example)"
            })
    void only_links_to_the_web_and_to_mailboxes_are_links_and_the_words_of_others_stay(String typed) {
        assertThat(Markdown.html(typed).replace("https://x", ""))
                .contains("klik")
                .doesNotContain("href=\"j");
        assertThat(Markdown.html(typed)).doesNotContain("javascript:", "data:", "vbscript:", "leeg.example");
    }

    @Test
    void a_link_can_be_read_out() {
        assertThat(Markdown.html("[de brief](https://loc.example/brief)"))
                .contains("href=\"https://loc.example/brief\"", "title=\"https://loc.example/brief\"", ">de brief<");
    }

    @Test
    void a_picture_becomes_its_description_and_nothing_is_fetched() {
        assertThat(Markdown.html("![de zaal](https://spion.example/pixel.png)"))
                .isEqualToIgnoringWhitespace("<p>de zaal</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# a|h3",
                "###### a|h3",
                "# a\\n\\n### b|h3 h4",
                "# a\\n\\n## b\\n\\n# c|h3 h4 h3",
                "# \\n\\n## b|h3"
            })
    void headings_begin_below_those_of_the_page_and_skip_no_level(String typed, String levels) {
        String html = Markdown.html(typed.replace("\\n", "\n"));

        assertThat(Pattern.compile("<(h\\d)>").matcher(html).results().map(found -> found.group(1)))
                .containsExactly(levels.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*a **b "})
    void a_text_that_nests_without_end_is_too_deep_or_drawn_flat(String part) {
        String typed = part.repeat(20_000) + "x" + (part.startsWith("*") ? "** *".repeat(20_000) : "");

        boolean refused = Markdown.isTooDeep(typed);

        assertThat(refused || Markdown.html(typed).contains("x")).isTrue();
    }

    @Test
    void an_ordinary_text_is_not_too_deep() {
        assertThat(Markdown.isTooDeep("# a\n\n> - *b* [c](https://d.example)\n>   - **e**"))
                .isFalse();
    }
}
