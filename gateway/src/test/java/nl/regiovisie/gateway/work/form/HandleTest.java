package nl.regiovisie.gateway.work.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandleTest {

    @ParameterizedTest
    @CsvSource({"Najaar 2026!, najaar-2026", "  Vóór de zomer, voor-de-zomer", "18-jaarsgrens, 18-jaarsgrens", "¿¡, ''"
    })
    void a_name_becomes_words_with_dashes(String name, String id) {
        assertThat(Handle.of(name, 60)).isEqualTo(id);
    }

    @Test
    void a_long_name_is_cut_and_never_ends_with_a_dash() {
        assertThat(Handle.of("een twee drie", 8)).isEqualTo("een-twee");
        assertThat(Handle.of("een twee drie", 9)).isEqualTo("een-twee");
    }
}
