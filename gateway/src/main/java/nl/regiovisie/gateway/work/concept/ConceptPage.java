package nl.regiovisie.gateway.work.concept;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Locale;
import nl.regiovisie.gateway.work.concept.Concepts.Concept;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * All concepts, or those with a word, and one that is being written.
 *
 * @param found by name
 * @param begin which of those is the first that is shown, counted from 0
 * @param word what was looked for; empty for all
 */
public record ConceptPage(List<Concept> found, int begin, String word, ConceptForm form, Faults faults) {

    /** So many on one page. */
    private static final int SHOWN = 100;

    /** @param from the name of the concept to begin with; null for the first */
    static ConceptPage of(List<Concept> all, String from, String word, ConceptForm form, Faults faults) {
        String wanted = word.toLowerCase(Locale.ROOT);
        List<Concept> found =
                all.stream().filter(concept -> speaksOf(concept, wanted)).toList();
        int before = from == null
                ? 0
                : (int) found.stream()
                        .takeWhile(concept -> !concept.id().equals(from))
                        .count();
        return new ConceptPage(found, before < found.size() ? before : 0, word, form, faults);
    }

    public List<Concept> shown() {
        return found.subList(begin, end());
    }

    /** Where the next part of the list is; null after the last. */
    public String next() {
        return end() == found.size()
                ? null
                : UriBuilder.fromPath("/werk/begrippen")
                        .queryParam("woord", "{word}")
                        .queryParam("vanaf", "{from}")
                        .build(word, found.get(end()).id())
                        .toString();
    }

    private int end() {
        return Math.min(begin + SHOWN, found.size());
    }

    private static boolean speaksOf(Concept concept, String word) {
        return concept.id().toLowerCase(Locale.ROOT).contains(word)
                || concept.terms().stream()
                        .anyMatch(term -> term.toLowerCase(Locale.ROOT).contains(word));
    }
}
