package nl.regiovisie.recommendation.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberingTest {

    private final Numbering numbering = new Numbering(7);

    @Test
    void who_asks_for_nothing_gets_the_next() {
        assertThat(numbering.give(null, true)).isEqualTo(8);
    }

    @Test
    void who_asks_for_a_free_number_gets_it() {
        assertThat(numbering.give(3, true)).isEqualTo(3);
    }

    @Test
    void who_asks_for_a_taken_number_gets_the_next() {
        assertThat(numbering.give(7, false)).isEqualTo(8);
    }

    @Test
    void after_a_leap_the_next_is_beyond_it() {
        numbering.give(24, true);

        assertThat(numbering.give(null, true)).isEqualTo(25);
    }

    @Test
    void a_low_number_does_not_set_the_count_back() {
        numbering.give(2, true);

        assertThat(numbering.give(null, true)).isEqualTo(8);
    }
}
