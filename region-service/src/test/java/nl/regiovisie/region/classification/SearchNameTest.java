package nl.regiovisie.region.classification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchNameTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Súdwest-Fryslân, sudwest-fryslan
            's-Gravenhage, s-gravenhage
            UTRECHT, utrecht
            "", ""
            """)
    void a_name_is_found_without_accents_capitals_and_apostrophes(String name, String searchName) {
        assertThat(SearchName.of(name)).isEqualTo(searchName);
    }
}
