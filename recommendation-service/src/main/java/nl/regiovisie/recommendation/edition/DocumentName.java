package nl.regiovisie.recommendation.edition;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.platform.problem.NotFound;

/** Which document. */
record DocumentName(UUID edition, Kind kind, Format format) {

    /**
     * @param kind in small letters, as in an address
     * @throws NotFound if there is no such kind or format
     */
    static DocumentName of(UUID edition, String kind, String format) {
        return new DocumentName(edition, Kind.of(kind), format(format));
    }

    /** All of an edition; those that most people want first. */
    static List<DocumentName> all(UUID edition) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Arrays.stream(Format.values()).map(format -> new DocumentName(edition, kind, format)))
                .toList();
    }

    /** What it is called where it stands beside the others: {@code samenvatting.pdf}. */
    String file() {
        return (kind == Kind.SUMMARY ? "samenvatting." : "rapport.") + format.extension();
    }

    /** Tells it from every other document. */
    String key() {
        return edition + "-" + kind + "-" + format;
    }

    /**
     * @param written in small letters, as in an address
     * @throws NotFound if there is no such format
     */
    private static Format format(String written) {
        return Format.of(written).orElseThrow(() -> new NotFound("document", written));
    }
}
