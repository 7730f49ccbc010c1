package nl.regiovisie.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailHtmlTest {

    @Test
    void an_empty_line_makes_a_paragraph_and_a_line_end_stays_one() {
        assertThat(MailHtml.of("Kop", "Beste lezer,\n\nEen\ntwee\n \n\nDrie\n"))
                .contains("<p>Beste lezer,</p>\n<p>Een<br>\ntwee</p>\n<p>Drie</p>");
    }

    @Test
    void an_address_of_a_page_becomes_a_link_without_the_full_stop_after_it() {
        assertThat(MailHtml.of("Kop", "Kijk op https://site/agenda?regio=JZ22&x=1."))
                .contains("<a href=\"https://site/agenda?regio=JZ22&amp;x=1\">"
                        + "https://site/agenda?regio=JZ22&amp;x=1</a>.</p>");
    }

    @Test
    void what_people_wrote_is_text_and_never_markup() {
        assertThat(MailHtml.of("<b>", "<script>\"x\"</script> & https://site/<img>"))
                .contains("<title>&lt;b&gt;</title>")
                .contains(
                        "&lt;script&gt;&quot;x&quot;&lt;/script&gt; &amp; <a href=\"https://site/\">https://site/</a>&lt;img&gt;");
    }

    @Test
    void the_language_is_said_for_who_has_it_read_aloud() {
        assertThat(MailHtml.of("Kop", "Tekst")).contains("<html lang=\"nl\">");
    }
}
