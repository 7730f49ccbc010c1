package nl.regiovisie.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageIdTest {

    private static final String FROM = "Regiovisie <noreply@regiovisie.example>";

    @Test
    void the_same_key_gives_the_same_id_on_our_own_domain() {
        assertThat(MessageId.of("reminder/1", FROM))
                .isEqualTo(MessageId.of("reminder/1", "noreply@regiovisie.example"))
                .matches("<[0-9a-f]{32}@regiovisie\\.example>");
    }

    @Test
    void another_key_gives_another_id() {
        assertThat(MessageId.of("reminder/1", FROM)).isNotEqualTo(MessageId.of("reminder/2", FROM));
    }
}
