package nl.regiovisie.recommendation.summary;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiovisie.recommendation.summary.Summary.Outcome;

/** An answer as a small tile: how full it is says how far it got, so it survives black-and-white print. */
enum Mark {
    ACCEPTED(Outcome.ACCEPTED, "Overgenomen", "ja"),
    PARTIAL(Outcome.PARTIALLY_ACCEPTED, "Gedeeltelijk overgenomen", "voor een deel"),
    REJECTED(Outcome.REJECTED, "Niet overgenomen", "nee"),
    OUT(Outcome.OUT_OF_SCOPE, "Buiten bevoegdheid", "buiten bevoegdheid"),
    PENDING(null, "Nog geen antwoord", "open");

    private final Outcome outcome;
    private final String words;
    private final String brief;

    Mark(Outcome outcome, String words, String brief) {
        this.outcome = outcome;
        this.words = words;
        this.brief = brief;
    }

    /** @param outcome null while there is no answer */
    static Mark of(Outcome outcome) {
        return Arrays.stream(values())
                .filter(mark -> mark.outcome == outcome)
                .findFirst()
                .orElseThrow();
    }

    /** All but {@link #PENDING}. */
    static Stream<Mark> answers() {
        return Arrays.stream(values()).filter(mark -> mark.outcome != null);
    }

    public Outcome outcome() {
        return outcome;
    }

    public String words() {
        return words;
    }

    /** One word, for a table of numbers. */
    public String brief() {
        return brief;
    }

    /** The name of its shape in the style sheet. */
    public String shape() {
        return name().toLowerCase(Locale.ROOT);
    }
}
