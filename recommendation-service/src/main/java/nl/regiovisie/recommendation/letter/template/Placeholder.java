package nl.regiovisie.recommendation.letter.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands in a template for what differs from letter to letter: {@code [gemeente]}. */
public enum Placeholder {
    MUNICIPALITY("gemeente", false),
    REGION("regio", false),
    BODY("raad", false),
    OWN_WORDS("eigen woorden", true),
    RECOMMENDATIONS("aanbevelingen", true);

    private final String word;
    private final boolean standsAlone;

    Placeholder(String word, boolean standsAlone) {
        this.word = word;
        this.standsAlone = standsAlone;
    }

    /** As editors write it: {@code [gemeente]}. */
    public String mark() {
        return "[" + word + "]";
    }

    /** Whether it makes paragraphs of its own, so that it needs a line of its own. */
    boolean standsAlone() {
        return standsAlone;
    }

    /** @param written between the brackets, in whatever case */
    static Optional<Placeholder> of(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.word.equals(plain)).findFirst();
    }
}
