package nl.regiovisie.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    @Test
    void the_first_wait_is_half_a_second_and_each_next_one_twice_as_long() {
        assertThat(RetryPolicy.delay(1, 0)).isEqualTo(Duration.ofMillis(500));
        assertThat(RetryPolicy.delay(2, 0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(RetryPolicy.delay(5, 0)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void no_wait_is_longer_than_half_a_minute_however_often_it_failed() {
        assertThat(RetryPolicy.delay(7, 0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(RetryPolicy.delay(Integer.MAX_VALUE, 0)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void jitter_shortens_a_wait_by_a_third_at_most() {
        assertThat(RetryPolicy.delay(2, 1)).isEqualTo(Duration.ofMillis(667));
        assertThat(RetryPolicy.delay(2, 0.5)).isEqualTo(Duration.ofMillis(833));
    }
}
