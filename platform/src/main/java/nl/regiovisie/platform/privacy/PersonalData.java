package nl.regiovisie.platform.privacy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What looks like personal data. A hint and no verdict: a mark too many costs a glance, one too few may cost someone's
 * privacy. Each pattern begins at the edge of a word and never goes back, so that a long text takes no longer than its
 * length.
 */
public enum PersonalData {
    CITIZEN_NUMBER("(?<![\\p{L}\\d])\\d(?:[. -]?\\d){8}(?!\\d)", PersonalData::isCitizenNumber),
    PHONE(
            "(?<![\\p{L}\\d+])(?:(?:\\+|00)31[ -]?(?:\\(0\\))?[ -]?|\\(?0(?!800|900|906|909|88))[1-9](?:["
                    + " )-]{0,2}\\d){8}(?!\\d)",
            found -> true),
    EMAIL(
            "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}+@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{2,63}){1,5}",
            found -> true),
    POSTCODE(
            "(?<![\\p{L}\\d])[1-9]\\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})(?![\\p{L}\\d])", found -> true),
    DATE_OF_BIRTH(
            "(?<![\\p{L}\\d])(?:(?:geboren|geboortedatum|geb\\.?)[ :]{1,2}(?:op )?\\d{1,2}[ ./-]\\p{L}{3,9}["
                    + " ./-](?:19|20)\\d{2}"
                    + "|(?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\\d{2})(?![\\p{L}\\d])",
            found -> true),
    NAME(
            "(?<![\\p{L}\\d])(?i:mevrouw|mevr\\.?|mw\\.?|meneer|dhr\\.?|de heer)\\s{1,2}(?:\\p{Lu}\\.\\s?){0,4}"
                    + "(?:(?i:van|von|de|den|der|ter|ten|te|el|al|'t|’t)\\s){0,3}\\p{Lu}[\\p{L}'’-]{1,60}",
            found -> true);

    private static final int DIGITS = 9;

    private final Pattern pattern;
    private final Predicate<String> proof;

    PersonalData(String pattern, Predicate<String> proof) {
        this.pattern = Pattern.compile(pattern);
        this.proof = proof;
    }

    /** All that is found in a text, in order. */
    public static List<Mark> in(String text) {
        return Arrays.stream(values())
                .flatMap(kind -> kind.pattern
                        .matcher(text)
                        .results()
                        .filter(found -> kind.proof.test(found.group()))
                        .map(kind::mark))
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
    }

    private Mark mark(MatchResult found) {
        return new Mark(this, found.start(), found.end() - found.start());
    }

    /** The check that every burgerservicenummer passes, and one in eleven other numbers. */
    private static boolean isCitizenNumber(String found) {
        int[] digits = found.chars()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .toArray();
        int sum = -digits[DIGITS - 1];
        for (int at = 0; at < DIGITS - 1; at++) {
            sum += (DIGITS - at) * digits[at];
        }
        return sum != 0 && sum % 11 == 0;
    }

    /**
     * @param start where it begins in the text, counted in UTF-16 as JavaScript and Java do
     * @param length in the same
     */
    @Schema(name = "PersonalDataMark")
    public record Mark(PersonalData kind, int start, int length) {}
}
