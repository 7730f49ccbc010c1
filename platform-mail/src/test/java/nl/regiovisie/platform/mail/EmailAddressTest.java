package nl.regiovisie.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void capitals_and_white_space_make_no_other_address() {
        assertThat(hash(" Jan.Jansen@Voorbeeld.NL ")).isEqualTo(hash("jan.jansen@voorbeeld.nl"));
        assertThat(hash("jan@voorbeeld.nl")).isNotEqualTo(hash("piet@voorbeeld.nl"));
    }

    @Test
    void a_domain_with_an_accent_becomes_what_mail_servers_know() {
        assertThat(EmailAddress.of("info@café.nl")).contains(new EmailAddress("info@xn--caf-dma.nl"));
    }

    @Test
    void an_address_tells_nothing_when_it_ends_in_a_log() {
        assertThat(EmailAddress.of("jan@voorbeeld.nl").orElseThrow().toString()).doesNotContain("jan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "jan",
                "@voorbeeld.nl",
                "jan@",
                "jan@voorbeeld",
                "jan@@voorbeeld.nl",
                "jan jansen@voorbeeld.nl",
                "jan@voor beeld.nl",
                "jan@voorbeeld..nl",
                "jan@-voorbeeld.nl",
                ".jan@voorbeeld.nl",
                "jan..jansen@voorbeeld.nl",
                "jan@voorbeeld.nl, piet@voorbeeld.nl",
                "Jan <jan@voorbeeld.nl>",
                "jan@voorbeeld.nl\r\nBcc: piet@voorbeeld.nl",
                "jan@[127.0.0.1]",
                "jané@voorbeeld.nl"
            })
    void what_is_no_address_is_refused(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void an_address_that_is_too_long_is_refused() {
        assertThat(EmailAddress.of("a".repeat(65) + "@voorbeeld.nl")).isEmpty();
        assertThat(EmailAddress.of("a".repeat(10_000) + "@voorbeeld.nl")).isEmpty();
        assertThat(EmailAddress.of(null)).isEmpty();
    }

    private static String hash(String typed) {
        return EmailAddress.of(typed).orElseThrow().hash();
    }
}
