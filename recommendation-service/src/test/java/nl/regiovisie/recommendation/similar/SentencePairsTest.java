package nl.regiovisie.recommendation.similar;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.regiovisie.recommendation.similar.Likeness.Text;
import nl.regiovisie.recommendation.thesaurus.ShippedThesaurus;
import nl.regiovisie.recommendation.thesaurus.Thesaurus;
import nl.regiovisie.recommendation.thesaurus.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two hundred and forty points, each said by two people in their own words, and sentences that use the same words for
 * something else. They were written before the thesaurus was looked at, by somebody else. Weights and terms were tuned on
 * the pairs with an even number alone; here those with an odd number count.
 */
class SentencePairsTest {

    private static final int SHOWN = 5;

    private static List<Pair> pairs;
    private static List<String> all;
    private static Map<String, Text> texts;
    private static Likeness likeness;

    @BeforeAll
    static void everything_that_was_said_is_compared_with_everything() throws IOException {
        pairs = read(
                "pairs.csv",
                row -> new Pair(
                        Integer.parseInt(row.getField("id")),
                        row.getField("shares").equals("stem"),
                        row.getField("first"),
                        row.getField("second")));
        all = new ArrayList<>(read("others.csv", row -> row.getField("text")));
        pairs.forEach(pair -> all.addAll(List.of(pair.first, pair.second)));
        Thesaurus thesaurus = ShippedThesaurus.get();
        List<Features> features =
                all.stream().map(text -> Features.of(text, thesaurus)).toList();
        likeness = new Likeness(new Rarity(
                all.size(),
                features.stream()
                        .flatMap(each -> each.indexed().stream())
                        .collect(groupingBy(Function.identity(), counting()))));
        texts = new java.util.HashMap<>();
        IntStream.range(0, all.size()).forEach(i -> texts.put(all.get(i), likeness.text(features.get(i))));
    }

    @Test
    void of_pairs_that_share_a_word_seven_of_ten_are_among_the_five_most_similar() {
        double found = recall(pair -> pair.odd() && pair.sharesStem, SentencePairsTest::likeness);

        System.out.printf("pairs that share a stem: recall at five %.3f%n", found);
        assertThat(found).as("0.80 is wanted, and not reached yet").isGreaterThanOrEqualTo(0.725);
    }

    @Test
    void of_all_pairs_at_least_twice_as_many_are_found_as_by_groups_of_letters() {
        double found = recall(Pair::odd, SentencePairsTest::likeness);
        double letters = recall(Pair::odd, SentencePairsTest::letters);

        System.out.printf("all pairs: recall at five %.3f, by trigrams alone %.3f%n", found, letters);
        assertThat(found).isGreaterThanOrEqualTo(2 * letters).isGreaterThanOrEqualTo(0.545);
    }

    /** How often the one is among the five most similar to the other, both ways. */
    private static double recall(java.util.function.Predicate<Pair> which, BiFunction<String, String, Double> score) {
        List<Pair> counted = pairs.stream().filter(which).toList();
        long found = counted.stream()
                        .filter(pair -> finds(pair.first, pair.second, score))
                        .count()
                + counted.stream()
                        .filter(pair -> finds(pair.second, pair.first, score))
                        .count();
        return found / (2.0 * counted.size());
    }

    private static boolean finds(String asked, String wanted, BiFunction<String, String, Double> score) {
        double reached = score.apply(asked, wanted);
        return all.stream()
                        .filter(other -> !other.equals(asked) && !other.equals(wanted))
                        .filter(other -> score.apply(asked, other) >= reached)
                        .limit(SHOWN)
                        .count()
                < SHOWN;
    }

    private static double likeness(String one, String other) {
        return likeness.of(texts.get(one), texts.get(other));
    }

    /** What pg_trgm would say. */
    private static double letters(String one, String other) {
        Set<String> ones = groups(one);
        Set<String> others = groups(other);
        Set<String> both = new HashSet<>(ones);
        both.retainAll(others);
        return both.size() / (double) (ones.size() + others.size() - both.size());
    }

    private static Set<String> groups(String text) {
        Set<String> groups = new HashSet<>();
        for (String word : Words.of(text)) {
            String padded = "  " + word + " ";
            IntStream.rangeClosed(0, padded.length() - 3).forEach(at -> groups.add(padded.substring(at, at + 3)));
        }
        return groups;
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> row) throws IOException {
        try (Reader reader = new InputStreamReader(
                        SentencePairsTest.class.getResourceAsStream("/similar/" + file), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream().map(row).toList();
        }
    }

    record Pair(int id, boolean sharesStem, String first, String second) {

        boolean odd() {
            return id % 2 == 1;
        }
    }
}
