package nl.regiovisie.recommendation.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiovisie.recommendation.search.Lexicon.Known;
import nl.regiovisie.recommendation.search.Lexicon.Word;
import nl.regiovisie.recommendation.search.Typed.Term;

/**
 * What is searched for in the words of the index, in the order of how well it fits. Nothing is in two tiers. Whatever was
 * typed stands in quotes, so no sign of it means anything to PostgreSQL.
 */
final class Tiers {

    static final int TITLE = 1;
    static final int TEXT = 2;
    static final int SYNONYM = 3;

    private static final String EVERYTHING = "'#'";

    private final SearchFilter filter;
    private final Known known;
    private final Map<String, List<List<String>>> synonyms;

    private Tiers(SearchFilter filter, Known known, Map<String, List<List<String>>> synonyms) {
        this.filter = filter;
        this.known = known;
        this.synonyms = synonyms;
    }

    /**
     * @param synonyms other terms for the same, as words, by the word; none when those are not searched for
     */
    static List<Tier> of(SearchFilter filter, Known known, Map<String, List<List<String>>> synonyms) {
        return new Tiers(filter, known, synonyms).tiers();
    }

    private List<Tier> tiers() {
        List<Tier> tiers = new ArrayList<>();
        String text = all(filter.typed().wanted().stream().map(this::inText));
        if (filter.order() == SearchOrder.NEWEST || filter.typed().wanted().isEmpty()) {
            tiers.add(new Tier(TEXT, asked(text), true));
        } else {
            String title = all(filter.typed().wanted().stream().map(this::inTitle));
            tiers.add(new Tier(TITLE, asked(title), false));
            tiers.add(new Tier(TEXT, asked(text + " & !(" + title + ")"), true));
        }
        if (!synonyms.isEmpty()) {
            String wide = all(filter.typed().wanted().stream().map(this::inOtherWords));
            tiers.add(new Tier(SYNONYM, asked(wide + " & !(" + text + ")"), true));
        }
        return tiers;
    }

    /** With what is excluded, and what was chosen. */
    private String asked(String wanted) {
        Stream<String> excluded = filter.typed().excluded().stream().map(term -> "!" + phrase(term.words()));
        Stream<String> chosen =
                filter.choices().entrySet().stream().map(choice -> chosen(choice.getKey(), choice.getValue()));
        return Stream.concat(Stream.of("(" + wanted + ")"), Stream.concat(excluded, chosen))
                .collect(joining(" & "));
    }

    private static String all(Stream<String> terms) {
        String joined = terms.collect(joining(" & "));
        return joined.isEmpty() ? EVERYTHING : joined;
    }

    private String inTitle(Term term) {
        return term.together()
                ? all(term.words().stream().map(word -> quoted("=" + known.lexeme(word)))) + " & "
                        + phrase(term.words())
                : any(Stream.concat(
                        known.word(word(term)).lexemes().stream().map(lexeme -> quoted("=" + lexeme)),
                        begins("=", term)));
    }

    private String inText(Term term) {
        if (term.together()) {
            return phrase(term.words());
        }
        Word word = known.word(word(term));
        Stream<String> whole = Stream.concat(word.lexemes().stream(), word.compounds().stream())
                .map(Tiers::quoted);
        return any(Stream.concat(whole, begins("", term)));
    }

    private String inOtherWords(Term term) {
        List<List<String>> other = term.together() ? List.of() : synonyms.getOrDefault(word(term), List.of());
        return any(Stream.concat(Stream.of(inText(term)), other.stream().map(this::phrase)));
    }

    /** The word that may be unfinished, as the begin of others. */
    private Stream<String> begins(String mark, Term term) {
        boolean unfinished = word(term).equals(filter.typed().begin());
        return unfinished ? Stream.of(quoted(mark + word(term)) + ":*") : Stream.empty();
    }

    private String phrase(List<String> words) {
        return "(" + words.stream().map(word -> quoted(known.lexeme(word))).collect(joining(" <-> ")) + ")";
    }

    private static String chosen(char facet, String value) {
        String one = quoted("#" + facet + ":" + value);
        return facet == 'r' ? "(" + one + " | '#r:*')" : one;
    }

    private static String any(Stream<String> choices) {
        return "(" + choices.distinct().collect(joining(" | ")) + ")";
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static String word(Term term) {
        return term.words().get(0);
    }

    /**
     * @param number the lower, the better it fits
     * @param query as PostgreSQL reads it
     * @param isLong whether it may be true of a large part of all there is
     */
    record Tier(int number, String query, boolean isLong) {}
}
