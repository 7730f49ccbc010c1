package nl.regiovisie.recommendation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortNameTest {

    @ParameterizedTest
    @CsvSource({
        "Súdwest-Fryslân, sudwest-fryslan",
        "\"'s-Hertogenbosch\", hertogenbosch",
        "’s-Gravenhage, gravenhage",
        "Súdwest, sudwest",
        "Utrecht, utrecht"
    })
    void accents_case_and_a_leading_s_do_not_count(String name, String sorted) {
        assertThat(SortName.of(name.replace("\"", ""))).isEqualTo(sorted);
    }
}
