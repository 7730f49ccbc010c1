package nl.regiovisie.recommendation.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiovisie.recommendation.thesaurus.Words;

/**
 * What somebody typed to search for: all of it must be there, but for what is excluded. It can be read whatever it is; signs
 * that mean nothing are left out.
 */
record Typed(List<Term> terms) {

    private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");
    private static final Pattern QUOTES = Pattern.compile("[\u201c\u201d\u201e\u201f\u00ab\u00bb]");

    /** With fewer letters, words begin in too many ways to finish one. */
    private static final int SHORTEST_BEGIN = 3;

    /**
     * @param words at least one, plain
     * @param together whether they stand next to each other, as they were written: then they are not part of other words
     * @param excluded whether it must not be there
     */
    record Term(List<String> words, boolean together, boolean excluded) {

        private boolean saysNothing() {
            return !together && Words.isEmpty(words.get(0));
        }
    }

    static Typed of(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher part = PART.matcher(QUOTES.matcher(text).replaceAll("\""));
        while (part.find()) {
            boolean quoted = part.group(2) != null;
            List<String> words = Words.of(quoted ? part.group(2) : part.group(3));
            if (!words.isEmpty()) {
                terms.add(new Term(
                        words, quoted || words.size() > 1, !part.group(1).isEmpty()));
            }
        }
        List<Term> telling = terms.stream().filter(term -> !term.saysNothing()).toList();
        return new Typed(telling.isEmpty() ? List.copyOf(terms) : telling);
    }

    List<Term> wanted() {
        return terms.stream().filter(term -> !term.excluded()).toList();
    }

    List<Term> excluded() {
        return terms.stream().filter(Term::excluded).toList();
    }

    /** All words, each once. */
    List<String> words() {
        return terms.stream().flatMap(term -> term.words().stream()).distinct().toList();
    }

    /** The word that may still be unfinished: the last, if it stands alone; null if there is none. */
    String begin() {
        Term last = terms.isEmpty() ? null : terms.get(terms.size() - 1);
        return last == null
                        || last.excluded()
                        || last.together()
                        || last.words().get(0).length() < SHORTEST_BEGIN
                ? null
                : last.words().get(0);
    }
}
