package nl.regiovisie.recommendation.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void a_text_becomes_plain_words_in_their_order() {
        assertThat(Words.of("Cliënten wachten… 18 maanden: dat is té lang!"))
                .isEqualTo(List.of("clienten", "wachten", "18", "maanden", "dat", "is", "te", "lang"));
    }

    @Test
    void a_text_without_letters_or_digits_has_no_words() {
        assertThat(Words.of(" …😀 – ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wachten,gewacht",
        "huizen,huis",
        "brieven,brief",
        "hulpverleners,hulpverlener",
        "samenwerking,samenwerken",
        "luistert,luisteren",
        "plekken,plek",
        "gezinnen,gezin",
        "gemeenten,gemeente",
        "gelukt,lukken"
    })
    void forms_of_a_word_have_one_stem(String one, String other) {
        assertThat(Words.stem(one)).isEqualTo(Words.stem(other));
    }

    @ParameterizedTest
    @CsvSource({
        "wonen,wachten",
        "school,schuld",
        "ouder,ouderdom",
        "raad,raam",
        "gemeente,mening",
        "gezin,zin",
        "gezond,zoon"
    })
    void other_words_have_another(String one, String other) {
        assertThat(Words.stem(one)).isNotEqualTo(Words.stem(other));
    }

    @Test
    void a_word_that_goes_with_any_subject_is_known_in_all_its_forms() {
        assertThat(List.of("vragen", "gevraagd", "belangrijk")).allMatch(Words::isCommon);
        assertThat(List.of("wachtlijst", "gemeente", "de")).noneMatch(Words::isCommon);
    }
}
