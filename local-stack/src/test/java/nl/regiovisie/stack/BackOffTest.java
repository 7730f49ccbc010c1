package nl.regiovisie.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private final BackOff backOff = new BackOff();

    @Test
    void each_wait_is_twice_the_one_before_up_to_half_a_minute() {
        var waits = java.util.stream.Stream.generate(() -> backOff.next(A_WHILE).toSeconds())
                .limit(7)
                .toList();

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void a_part_that_ran_for_a_minute_is_trusted_again() {
        backOff.next(A_WHILE);
        backOff.next(A_WHILE);

        assertThat(backOff.next(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void a_part_that_never_worked_is_given_up_after_three_tries() {
        backOff.next(Duration.ZERO);
        backOff.next(Duration.ZERO);
        backOff.next(Duration.ZERO);

        assertThat(backOff.hopeless()).isTrue();
    }

    @Test
    void a_part_that_worked_once_is_never_given_up() {
        backOff.next(A_WHILE);
        backOff.next(Duration.ZERO);
        backOff.next(Duration.ZERO);
        backOff.next(Duration.ZERO);

        assertThat(backOff.hopeless()).isFalse();
    }
}
