package nl.regiovisie.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailsTest {

    private static final String MAIL = String.join(
            "\r\n",
            "Message-ID: <1@example.org>",
            "To: lezer@example.org",
            "Subject: =?UTF-8?Q?Besluit_Lekstroom_=E2=80=93_8_weken?=",
            "Content-Type: text/plain; charset=utf-8",
            "",
            "Lees <meer> op https://example.org/a?b=1&c=2.",
            "");

    @TempDir
    Path folder;

    @Test
    void a_catcher_that_starts_again_still_has_the_mail() throws IOException {
        new Mails(folder).keep(MAIL.getBytes(StandardCharsets.UTF_8));

        assertThat(new Mails(folder).list())
                .containsExactly(new MailSummary(
                        "00000001", "<1@example.org>", "lezer@example.org", "Besluit Lekstroom – 8 weken"));
    }

    @Test
    void what_a_mail_says_is_shown_and_never_run() throws IOException {
        Mails mails = new Mails(folder);
        String id = mails.keep(MAIL.getBytes(StandardCharsets.UTF_8));

        assertThat(MailHtml.one(mails.find(id).orElseThrow()))
                .contains("&lt;meer&gt;")
                .contains("<a href=\"https://example.org/a?b=1&amp;c=2\">");
    }

    @Test
    void only_numbers_lead_to_a_file() throws IOException {
        assertThat(new Mails(folder).find("../../etc/passwd")).isEmpty();
    }
}
