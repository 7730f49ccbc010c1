package nl.regiovisie.recommendation.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThesaurusTest {

    private final Thesaurus thesaurus = Thesaurus.of(
            1,
            Map.of(
                    "wachten", List.of("wachtlijst", "in de rij"),
                    "zorg", List.of("zorg", "hulp"),
                    "papier", List.of("formulieren", "hulp aanvragen")));

    @Test
    void a_word_is_found_in_any_form() {
        assertThat(thesaurus.of(stems("wachtlijsten"))).isEqualTo(Set.of("wachten"));
        assertThat(thesaurus.of(stems("deze"))).isEmpty();
    }

    @Test
    void a_phrase_is_found_where_it_begins_and_as_a_whole_only() {
        assertThat(thesaurus.phrasesAt(1, stems("lang in de rij"))).isEqualTo(List.of(Set.of("wachten")));
        assertThat(thesaurus.phrasesAt(0, stems("in de buurt"))).isEmpty();
        assertThat(thesaurus.phrasesAt(0, stems("hulp aanvragen"))).isEqualTo(List.of(Set.of("papier")));
    }

    @Test
    void a_compound_has_the_known_words_with_which_it_begins_or_ends() {
        assertThat(thesaurus.partsOf("jeugdzorg")).isEqualTo(List.of("zorg"));
        assertThat(thesaurus.partsOf("hulpvraag")).isEqualTo(List.of("hulp"));
        assertThat(thesaurus.partsOf("taart")).isEmpty();
    }

    @Test
    void concepts_that_share_terms_are_akin() {
        Thesaurus sharing = Thesaurus.of(
                1,
                Map.of(
                        "wachten", List.of("wachtlijst", "vertraging"),
                        "traag", List.of("vertraging", "stroperig"),
                        "zorg", List.of("zorg")));

        assertThat(sharing.akinTo("wachten")).isEqualTo(Map.of("traag", 0.5));
        assertThat(sharing.akinTo("zorg")).isEmpty();
        assertThat(sharing.akinTo("unknown")).isEmpty();
    }

    @Test
    void what_ships_is_read_and_would_be_accepted_from_an_editor() {
        Map<String, List<String>> shipped = Shipped.read();

        assertThat(shipped).hasSizeGreaterThan(60);
        assertThat(shipped.values()).allSatisfy(terms -> new ConceptTerms(terms).check());
        assertThat(shipped.values().stream().mapToInt(List::size).sum()).isGreaterThan(500);
    }

    private static List<String> stems(String text) {
        return Words.of(text).stream().map(Words::stem).toList();
    }
}
