package nl.regiovisie.recommendation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regiovisie.recommendation.search.Typed.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type to search for. */
class TypedTest {

    @Test
    void each_word_is_wanted_without_accents_and_capitals() {
        assertThat(Typed.of("Cliëntenraad  GEZÍN!").terms()).containsExactly(word("clientenraad"), word("gezin"));
    }

    @Test
    void words_that_say_nothing_are_left_out_unless_nothing_else_was_typed() {
        assertThat(Typed.of("de wachtlijst van het gezin").words()).containsExactly("wachtlijst", "gezin");
        assertThat(Typed.of("wie en wat").words()).containsExactly("wie", "en", "wat");
    }

    @Test
    void quotes_of_any_kind_keep_words_together() {
        Term together = new Term(List.of("op", "de", "lijst"), true, false);

        assertThat(Typed.of("\"op de lijst\"").terms()).containsExactly(together);
        assertThat(Typed.of("„op de lijst”").terms()).containsExactly(together);
        assertThat(Typed.of("\"op de lijst").terms()).containsExactly(together);
        assertThat(Typed.of("\"de\" gezin").words()).containsExactly("de", "gezin");
    }

    @Test
    void a_word_with_a_hyphen_stays_together_and_a_hyphen_before_it_excludes_it() {
        assertThat(Typed.of("jeugd-ggz -wonen -\"te laat\"").terms())
                .containsExactly(
                        new Term(List.of("jeugd", "ggz"), true, false),
                        new Term(List.of("wonen"), false, true),
                        new Term(List.of("te", "laat"), true, true));
    }

    @Test
    void the_last_word_may_be_unfinished() {
        assertThat(Typed.of("gezin wacht").begin()).isEqualTo("wacht");
        assertThat(Typed.of("gezin wa").begin()).isNull();
        assertThat(Typed.of("gezin \"wacht\"").begin()).isNull();
        assertThat(Typed.of("gezin -wacht").begin()).isNull();
        assertThat(Typed.of("").begin()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ":*&|!()'", "\"\"", "-", "--", "<->", "😀", "\\", "\0", "-\"", "٣"})
    void signs_without_words_are_nothing(String signs) {
        assertThat(Typed.of(signs).terms()).isEmpty();
    }

    @Test
    void slips_are_counted_once_each() {
        assertThat(Spelling.slips("wachtlijst", "wachtlijst")).isZero();
        assertThat(Spelling.slips("wachlijst", "wachtlijst")).isEqualTo(1);
        assertThat(Spelling.slips("wahctlijst", "wachtlijst")).isEqualTo(1);
        assertThat(Spelling.slips("wagtlijst", "wachtlijst")).isEqualTo(2);
        assertThat(Spelling.slips("", "ab")).isEqualTo(2);
    }

    private static Term word(String word) {
        return new Term(List.of(word), false, false);
    }
}
