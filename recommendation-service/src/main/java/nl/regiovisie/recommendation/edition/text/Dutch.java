package nl.regiovisie.recommendation.edition.text;

import java.util.List;
import java.util.Locale;

/** How Dutch is written: enumerations, numbers of things. */
final class Dutch {

    /** Numbers that are written as words in a sentence: up to twelve. */
    private static final List<String> WORDS = List.of(
            "geen", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");

    private Dutch() {}

    /** {@code ouders, jongeren en pleegouders} */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " en " + items.get(last);
    }

    /** {@code vier bijeenkomsten}, {@code een bijeenkomst}, {@code 14 bijeenkomsten} */
    static String count(int number, String one, String more) {
        return word(number) + " " + (number == 1 ? one : more);
    }

    /** {@code vier}, {@code 14} */
    static String word(int number) {
        return number < WORDS.size() ? WORDS.get(number) : String.valueOf(number);
    }

    /** The first letter small: a word that stands alone in a list stands within a sentence here. */
    static String within(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
