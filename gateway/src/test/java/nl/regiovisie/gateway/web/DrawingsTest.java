package nl.regiovisie.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 6, 0, 6",
        "3, 6, 3, 3",
        "6, 6, 6, 0",
        "9, 6, 6, 0",
        "20, 20, 20, 0",
        "0, 200, 0, 20",
        "1, 200, 1, 19",
        "100, 200, 10, 10",
        "199, 200, 19, 1",
        "200, 200, 20, 0"
    })
    void there_are_as_many_as_were_counted_and_of_many_twenty_that_stand_for_several(
            int n, int of, int filled, int open) {
        assertThat(count(Drawings.filled(n, of))).isEqualTo(filled);
        assertThat(count(Drawings.open(n, of))).isEqualTo(open);
    }

    @Test
    void a_row_is_as_wide_as_its_tiles_and_the_gaps_between_them() {
        assertThat(Drawings.width(0)).isEqualTo(1);
        assertThat(Drawings.width(3)).isEqualTo(42);
        assertThat(Drawings.width(200)).isEqualTo(Drawings.width(20));
    }

    private static long count(String path) {
        return path.chars().filter(sign -> sign == 'M').count();
    }
}
