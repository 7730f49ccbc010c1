package nl.regiovisie.recommendation.thesaurus;

import java.util.List;
import java.util.Objects;
import nl.regiovisie.platform.check.FieldErrors;

/**
 * What an editor says about a concept.
 *
 * @param terms words, or phrases of at most eight words, of which a form is enough; 1–100, each 1–100 characters with a
 *     letter or digit
 */
record ConceptTerms(List<String> terms) {

    private static final int MOST = 100;
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    ConceptTerms {
        terms = Objects.requireNonNullElse(terms, List.of());
    }

    void check() {
        FieldErrors errors = new FieldErrors();
        errors.check(!terms.isEmpty(), "terms", "concept-without-terms");
        errors.distinct("terms", terms, MOST);
        errors.each("terms", terms, (field, term) -> {
            errors.text(field, term, LONGEST);
            int words = term == null ? 1 : Words.of(term).size();
            errors.check(0 < words && words <= MOST_WORDS, field, "term-is-a-phrase", MOST_WORDS);
        });
        errors.refuse();
    }
}
