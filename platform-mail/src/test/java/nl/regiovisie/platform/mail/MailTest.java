package nl.regiovisie.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Mail MAIL = Mail.of("key", "lezer@example.org", "Onderwerp", "Tekst");

    @Test
    void a_line_end_cannot_smuggle_in_a_header() {
        assertThatIllegalArgumentException().isThrownBy(() -> Mail.of("key", "a@b.nl\r\nBcc: c@d.nl", "x", "y"));
        assertThatIllegalArgumentException().isThrownBy(() -> Mail.of("key", "a@b.nl", "x\nBcc: c@d.nl", "y"));
        assertThatIllegalArgumentException().isThrownBy(() -> MAIL.withReplyTo("a@b.nl\nBcc: c@d.nl"));
    }

    @Test
    void what_may_reach_a_log_tells_neither_who_nor_what() {
        assertThat(MAIL.withUnsubscribe(URI.create("https://site/weg")).toString())
                .isEqualTo("Mail[key=key]");
    }
}
