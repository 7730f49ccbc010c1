package nl.regiovisie.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailBackOffTest {

    @Test
    void the_wait_doubles_up_to_an_hour() {
        assertThat(MailBackOff.delay(1, 0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(MailBackOff.delay(2, 0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(MailBackOff.delay(7, 0)).isEqualTo(Duration.ofMinutes(32));
        assertThat(MailBackOff.delay(8, 0)).isEqualTo(Duration.ofHours(1));
        assertThat(MailBackOff.delay(Integer.MAX_VALUE, 0)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void chance_takes_at_most_a_third_off() {
        assertThat(MailBackOff.delay(1, 1)).isEqualTo(Duration.ofSeconds(20));
    }
}
