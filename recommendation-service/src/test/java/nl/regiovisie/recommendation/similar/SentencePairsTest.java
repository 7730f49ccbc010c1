package nl.regiovisie.recommendation.similar;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiovisie.recommendation.similar.Likeness.Text;
import nl.regiovisie.recommendation.thesaurus.ShippedThesaurus;
import nl.regiovisie.recommendation.thesaurus.Thesaurus;
import nl.regiovisie.recommendation.thesaurus.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two hundred and forty points, each said by two people in their own words, and sentences that use the same words for
 * something else. They were written before the thesaurus was looked at, by somebody else. Weights and terms were tuned on
 * the half with an even number alone; here the half with an odd number counts.
 */
class SentencePairsTest {

    private static final int SHOWN = 5;

    private static List<Pair> pairs;
    private static Said half;
    private static Said whole;

    @BeforeAll
    static void everything_that_was_said_is_compared_with_everything() throws IOException {
        List<Pair> all = read(
                "pairs.csv",
                row -> new Pair(
                        isOdd(row),
                        row.getField("shares").equals("stem"),
                        row.getField("first"),
                        row.getField("second")));
        List<Other> others = read("others.csv", row -> new Other(isOdd(row), row.getField("text")));
        pairs = all.stream().filter(Pair::odd).toList();
        half = Said.of(pairs, others.stream().filter(Other::odd).toList());
        whole = Said.of(all, others);
    }

    @Test
    void of_pairs_that_share_a_word_four_of_five_are_among_the_five_most_similar() {
        double found = recall(half, Pair::sharesStem, half::likeness);

        System.out.printf("pairs that share a stem: recall at five %.3f%n", found);
        assertThat(found).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void of_all_pairs_at_least_twice_as_many_are_found_as_by_groups_of_letters() {
        double found = recall(half, any -> true, half::likeness);
        double letters = recall(half, any -> true, SentencePairsTest::letters);

        System.out.printf("all pairs: recall at five %.3f, by trigrams alone %.3f%n", found, letters);
        assertThat(found).isGreaterThanOrEqualTo(2 * letters).isGreaterThanOrEqualTo(0.67);
    }

    @Test
    void among_twice_as_many_sentences_fewer_are_found_and_no_less_than_before() {
        double stem = recall(whole, Pair::sharesStem, whole::likeness);
        double all = recall(whole, any -> true, whole::likeness);

        System.out.printf("among all sentences: %.3f of those that share a stem, %.3f of all%n", stem, all);
        assertThat(stem).isGreaterThanOrEqualTo(0.725);
        assertThat(all).isGreaterThanOrEqualTo(0.545);
    }

    /** How often the one is among the five most similar to the other, both ways. */
    private static double recall(Said said, Predicate<Pair> which, BiFunction<String, String, Double> score) {
        List<Pair> counted = pairs.stream().filter(which).toList();
        long found = counted.stream()
                        .filter(pair -> said.finds(pair.first, pair.second, score))
                        .count()
                + counted.stream()
                        .filter(pair -> said.finds(pair.second, pair.first, score))
                        .count();
        return found / (2.0 * counted.size());
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

    private static boolean isOdd(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("id")) % 2 == 1;
    }

    record Pair(boolean odd, boolean sharesStem, String first, String second) {}

    record Other(boolean odd, String text) {}

    /** Sentences, as they are compared with one another. */
    record Said(Map<String, Text> texts, Likeness likeness) {

        static Said of(List<Pair> pairs, List<Other> others) {
            Thesaurus thesaurus = ShippedThesaurus.get();
            Map<String, Features> features = Stream.concat(
                            others.stream().map(Other::text),
                            pairs.stream().flatMap(pair -> Stream.of(pair.first, pair.second)))
                    .collect(toMap(Function.identity(), text -> Features.of(text, thesaurus)));
            Likeness likeness = new Likeness(new Rarity(
                    features.size(),
                    features.values().stream()
                            .flatMap(each -> each.indexed().stream())
                            .collect(groupingBy(Function.identity(), counting()))));
            Map<String, Text> texts = new HashMap<>();
            features.forEach((text, found) -> texts.put(text, likeness.text(found)));
            return new Said(texts, likeness);
        }

        double likeness(String one, String other) {
            return likeness.of(texts.get(one), texts.get(other));
        }

        boolean finds(String asked, String wanted, BiFunction<String, String, Double> score) {
            double reached = score.apply(asked, wanted);
            return texts.keySet().stream()
                            .filter(other -> !other.equals(asked) && !other.equals(wanted))
                            .filter(other -> score.apply(asked, other) >= reached)
                            .limit(SHOWN)
                            .count()
                    < SHOWN;
        }
    }
}
