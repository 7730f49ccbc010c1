package nl.regiovisie.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void a_mailbox_that_does_not_exist_is_refused_for_good_and_the_next_mail_goes_on() {
        assertThat(Verdict.of(answer(550, true))).isEqualTo(new Verdict(true, false, "smtp-550"));
    }

    @Test
    void an_address_that_is_none_is_refused_for_good() {
        assertThat(Verdict.of(new RuntimeException(new IllegalArgumentException("not an address"))))
                .isEqualTo(new Verdict(true, false, "no-address"));
    }

    @Test
    void a_busy_mailbox_is_tried_again_and_the_next_mail_goes_on() {
        assertThat(Verdict.of(answer(451, false))).isEqualTo(new Verdict(false, false, "smtp-451"));
    }

    @Test
    void a_server_that_refuses_us_rather_than_the_mail_refuses_nothing_for_good() {
        assertThat(Verdict.of(answer(535, true))).isEqualTo(new Verdict(false, true, "smtp-535"));
        assertThat(Verdict.of(answer(554, true))).isEqualTo(new Verdict(false, true, "smtp-554"));
        assertThat(Verdict.of(answer(421, false))).isEqualTo(new Verdict(false, true, "smtp-421"));
    }

    @Test
    void a_server_that_is_away_refuses_nothing_and_pauses_the_rest() {
        assertThat(Verdict.of(new ConnectException("lezer@example.org")))
                .isEqualTo(new Verdict(false, true, "ConnectException"));
    }

    private static SMTPException answer(int code, boolean permanent) {
        return new SMTPException("refused", code, List.of("no <lezer@example.org> here"), permanent);
    }
}
