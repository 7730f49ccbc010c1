package nl.regiovisie.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import nl.regiovisie.platform.problem.NotFound;
import org.junit.jupiter.api.Test;

class MessageFaultTest {

    @Test
    void a_message_that_makes_no_sense_is_its_own_fault() {
        assertThat(MessageFault.isCauseOf(new IllegalArgumentException("no JSON")))
                .isTrue();
        assertThat(MessageFault.isCauseOf(new NotFound("bijeenkomst", 1))).isTrue();
        assertThat(MessageFault.isCauseOf(new RuntimeException(new NullPointerException())))
                .isTrue();
    }

    @Test
    void a_database_that_is_away_is_not() {
        assertThat(MessageFault.isCauseOf(new RuntimeException(new ConnectException("refused"))))
                .isFalse();
        assertThat(MessageFault.isCauseOf(new IllegalStateException("pool closed")))
                .isFalse();
    }
}
