package nl.regiovisie.recommendation.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import nl.regiovisie.platform.problem.NotFound;

/** Which document. */
record DocumentName(UUID edition, Kind kind, Format format) {

    /**
     * @param kind in small letters, as in an address
     * @throws NotFound if there is no such kind or format
     */
    static DocumentName of(UUID edition, String kind, String format) {
        return new DocumentName(edition, Kind.of(kind), Format.of(format));
    }

    /** All of an edition; those that most people want first. */
    static List<DocumentName> all(UUID edition) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Arrays.stream(Format.values()).map(format -> new DocumentName(edition, kind, format)))
                .toList();
    }

    /** Tells it from every other document. */
    String key() {
        return edition + "-" + kind + "-" + format;
    }

    static <T> T named(String written, Function<String, T> known) {
        try {
            return known.apply(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("document", written);
        }
    }
}
