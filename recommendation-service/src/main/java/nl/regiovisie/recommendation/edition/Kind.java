package nl.regiovisie.recommendation.edition;

import java.util.Arrays;
import java.util.Locale;
import nl.regiovisie.platform.problem.NotFound;

/** The documents of an edition. */
public enum Kind {
    SUMMARY,
    REPORT;

    /**
     * @param written in small letters, as in an address
     * @throws NotFound if there is no such kind
     */
    public static Kind of(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> new NotFound("document", written));
    }
}
