package nl.regiovisie.gateway.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiovisie.gateway.work.form.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the pages say in Dutch they say in English too, about the same things. */
class BundlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern TAG = Pattern.compile("\\{[^{}]*}");
    private static final Pattern VALUE = Pattern.compile("\\{\\w+}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Words that both languages write the same, so that a text of nothing else may be equal. */
    private static final Set<String> SHARED = Set.of(
            "csv", "data", "docx", "excel", "filter", "home", "in", "odt", "online", "open", "pdf", "tips", "word",
            "xlsx", "menu");

    @Test
    void there_are_bundles() {
        assertThat(names()).hasSizeGreaterThan(60);
    }

    @Test
    void every_refusal_has_its_words() {
        assertThat(texts("refusals", "nl").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Refusal.values()).map(Refusal::name).toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_text_is_there_in_english(String bundle) {
        assertThat(texts(bundle, "en").keySet()).isEqualTo(texts(bundle, "nl").keySet());
    }

    /** A tag that decides ({@code #if count == 1}) may differ, as plurals do; what is filled in may not. */
    @ParameterizedTest
    @MethodSource("names")
    void the_same_things_are_filled_in(String bundle) {
        Map<String, String> english = texts(bundle, "en");

        texts(bundle, "nl")
                .forEach((key, dutch) -> assertThat(found(VALUE, english.getOrDefault(key, dutch)))
                        .as(bundle + "." + key)
                        .isEqualTo(found(VALUE, dutch)));
    }

    /** A case that is left out would say nothing at all. */
    @ParameterizedTest
    @MethodSource("names")
    void the_same_cases_are_told_apart(String bundle) {
        Pattern cases = Pattern.compile("\\{#case [^}]*}");
        Map<String, String> english = texts(bundle, "en");

        texts(bundle, "nl").entrySet().stream()
                .filter(dutch -> dutch.getValue().contains("{#switch"))
                .forEach(dutch -> assertThat(found(cases, english.getOrDefault(dutch.getKey(), "")))
                        .as(bundle + "." + dutch.getKey())
                        .isEqualTo(found(cases, dutch.getValue())));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_is_left_in_dutch(String bundle) {
        Map<String, String> english = texts(bundle, "en");

        assertThat(texts(bundle, "nl"))
                .allSatisfy(
                        (key, dutch) -> assertThat(english.getOrDefault(key, "").equals(dutch) && !shared(dutch))
                                .as(key + "=" + dutch)
                                .isFalse());
    }

    /** A straight apostrophe is a sign of a hurry; and the typed quotation marks of a text are curly. */
    @ParameterizedTest
    @MethodSource("names")
    void english_is_set_with_real_apostrophes(String bundle) {
        assertThat(texts(bundle, "en"))
                .allSatisfy((key, text) ->
                        assertThat(TAG.matcher(text).replaceAll("")).as(key).doesNotContainPattern("\\p{L}'\\p{L}"));
    }

    private static boolean shared(String text) {
        return words(text).stream().allMatch(word -> word.length() == 1 || SHARED.contains(word));
    }

    private static List<String> words(String text) {
        return WORD.matcher(TAG.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(String::toLowerCase)
                .toList();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_nl.properties"))
                    .map(name -> name.replace("_nl.properties", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> texts(String bundle, String language) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(FOLDER.resolve(bundle + "_" + language + ".properties"))) {
            texts.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        Map<String, String> byKey = new TreeMap<>();
        texts.forEach((key, text) -> byKey.put(key.toString(), text.toString()));
        return byKey;
    }
}
