package nl.regiovisie.recommendation.search;

import static java.util.Comparator.comparingInt;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiovisie.recommendation.search.Lexicon.Known;
import nl.regiovisie.recommendation.search.Lexicon.Near;
import nl.regiovisie.recommendation.search.Typed.Term;

/** Guesses which word was meant by one that nobody ever said. */
@ApplicationScoped
class Spelling {

    private static final int SHORTEST = 4;

    /** From this length on two slips are forgiven. */
    private static final int LONG = 7;

    private static final int MOST = 2;

    private final Lexicon lexicon;

    Spelling(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @return what may have been meant, as somebody would type it; null if there is nothing to guess */
    Uni<String> suggest(Typed typed, Known known) {
        Set<String> strange = typed.wanted().stream()
                .flatMap(term -> term.words().stream())
                .filter(word ->
                        word.length() >= SHORTEST && known.word(word).forms().isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (strange.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        List<String> keys = strange.stream()
                .flatMap(word -> Stream.of(word, known.lexeme(word)))
                .flatMap(form -> keys(form).stream())
                .distinct()
                .toList();
        return lexicon.near(keys).map(near -> corrected(typed, strange, known, near));
    }

    private record Guess(Near other, int slips) {}

    private static String corrected(Typed typed, Set<String> strange, Known known, List<Near> near) {
        Map<String, String> meant = new HashMap<>();
        for (String word : strange) {
            near.stream()
                    .map(other -> new Guess(other, slips(word, known.lexeme(word), other)))
                    .filter(guess -> guess.slips() <= (word.length() < LONG ? 1 : MOST))
                    .min(comparingInt(Guess::slips)
                            .thenComparing(guess -> guess.other().word()))
                    .ifPresent(guess -> meant.put(word, guess.other().shown()));
        }
        return meant.isEmpty()
                ? null
                : typed.terms().stream().map(term -> written(term, meant)).collect(Collectors.joining(" "));
    }

    private static String written(Term term, Map<String, String> meant) {
        String words = term.words().stream()
                .map(word -> term.excluded() ? word : meant.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return (term.excluded() ? "-" : "") + (term.together() ? "\"" + words + "\"" : words);
    }

    /** The word, and the word with one letter left out. */
    private static List<String> keys(String word) {
        List<String> keys = new ArrayList<>(List.of(word));
        IntStream.range(0, word.length())
                .mapToObj(hole -> word.substring(0, hole) + word.substring(hole + 1))
                .forEach(keys::add);
        return keys;
    }

    /** Between two words, or what the forms of each have in common: a slip in one form is one in another form too. */
    private static int slips(String word, String lexeme, Near other) {
        return Math.min(
                Math.min(slips(word, other.word()), slips(word, other.lexeme())), slips(lexeme, other.lexeme()));
    }

    /** Letters that are wrong, missing, too many, or changed places with the next. */
    static int slips(String one, String other) {
        if (Math.abs(one.length() - other.length()) > MOST) {
            return Math.max(one.length(), other.length());
        }
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : slips(one, other, slips, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int slips(String one, String other, int[][] slips, int i, int j) {
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(slips[i - 1][j - 1] + wrong, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
