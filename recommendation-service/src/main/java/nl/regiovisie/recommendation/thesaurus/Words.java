package nl.regiovisie.recommendation.thesaurus;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.KpStemmer;

/** The words of a Dutch text, without what differs between forms of the same word. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern DOUBLE = Pattern.compile("([a-z])\\1");

    /** From here on a t or d at the end is the ending of a verb more often than part of the stem. */
    private static final int LONG = 5;

    private static final Set<String> EMPTY = list("empty");
    private static final Set<String> COMMON = list("common");

    /** Where ge- is not the beginning of a participle: gemeente is not about a mening, nor a gezin about a zin. */
    private static final Pattern WITH_GE = Pattern.compile("ge(?:"
            + "aard|baar|bed|beurtenis|bied|bouw|brek|dacht|drag|heel|heim|heugen|lijk|loof|lov|luid|lukk|mak$|meen|mis$|niet|"
            + "recht|schiedenis|schil|slacht|vaar|val|vecht|weld|weten|wicht|woon|zag|zellig|zicht|zin|zond).*");

    private Words() {}

    /** In lower case, without accents and punctuation, in their order. */
    public static List<String> of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * What the forms of a word have in common. The Kraaij-Pohlmann stemmer removes ge- as well; what it leaves is made
     * more alike (wachten, gewacht, wacht; huizen, huis): words that fall together now and then harm a ranking less than
     * words that stay apart.
     */
    public static String stem(String word) {
        return WITH_GE.matcher(word).matches() ? "ge" + shortened(word.substring(2)) : shortened(word);
    }

    private static String shortened(String word) {
        KpStemmer stemmer = new KpStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        String stem = DOUBLE.matcher(stemmer.getCurrent()).replaceAll("$1");
        if (stem.isEmpty()) {
            return word;
        }
        char last = stem.charAt(stem.length() - 1);
        String begin = stem.substring(0, stem.length() - 1);
        return switch (last) {
            case 'v' -> begin + "f";
            case 'z' -> begin + "s";
            case 't', 'd' -> stem.length() < LONG ? stem : begin;
            default -> stem;
        };
    }

    /** Whether a word says nothing about what a text is about. */
    public static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    /** Whether a word goes with any subject, and so says little about what a text is about. */
    public static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /** The words of {@code /words/<name>.txt}. */
    private static Set<String> list(String name) {
        try (InputStream file = Words.class.getResourceAsStream("/words/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" +")))
                    .filter(word -> !word.isEmpty())
                    .collect(toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
