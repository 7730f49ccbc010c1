package nl.regiovisie.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, NOTHING",
        "0, 24, NOTHING",
        "1, 24, QUARTER",
        "6, 24, QUARTER",
        "7, 24, HALF",
        "12, 24, HALF",
        "13, 24, MORE",
        "23, 24, MORE",
        "24, 24, ALL"
    })
    void how_full_a_tile_is_says_how_many_answers_there_are(int given, int possible, Level level) {
        assertThat(Level.of(given, possible)).isEqualTo(level);
    }

    @Test
    void a_level_fills_the_tile_from_below() {
        assertThat(Level.QUARTER.getTop()).isEqualTo(45);
        assertThat(Level.ALL.getTop()).isZero();
    }
}
