package nl.regiovisie.gateway.work.concept;

import java.util.List;
import java.util.Locale;
import nl.regiovisie.gateway.work.concept.Concepts.Concept;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * All concepts, or those with a word, and one that is being written.
 *
 * @param found by name
 * @param word what was looked for; empty for all
 */
public record ConceptPage(List<Concept> found, String word, ConceptForm form, Faults faults) {

    static ConceptPage of(List<Concept> all, String word, ConceptForm form, Faults faults) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return new ConceptPage(
                all.stream().filter(concept -> speaksOf(concept, wanted)).toList(), word, form, faults);
    }

    private static boolean speaksOf(Concept concept, String word) {
        return concept.id().toLowerCase(Locale.ROOT).contains(word)
                || concept.terms().stream()
                        .anyMatch(term -> term.toLowerCase(Locale.ROOT).contains(word));
    }
}
