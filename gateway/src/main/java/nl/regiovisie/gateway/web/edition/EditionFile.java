package nl.regiovisie.gateway.web.edition;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.regiovisie.gateway.web.published.Editions.Edition;

/**
 * A document of an edition as its address names it: {@code samenvatting.pdf}.
 *
 * @param name in Dutch
 * @param format {@code pdf}, {@code docx}, {@code odt} or {@code html}
 */
record EditionFile(String name, String format) {

    private static final Map<String, String> KINDS = Map.of("samenvatting", "summary", "rapport", "report");

    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "odt", "application/vnd.oasis.opendocument.text",
            "html", "text/html;charset=UTF-8");

    /** @return empty if there is no such document */
    static Optional<EditionFile> of(String address) {
        String[] parts = address.split("\\.", 2);
        return parts.length == 2 && KINDS.containsKey(parts[0]) && TYPES.containsKey(parts[1])
                ? Optional.of(new EditionFile(parts[0], parts[1]))
                : Optional.empty();
    }

    /** As the API calls it. */
    String kind() {
        return KINDS.get(name);
    }

    String type() {
        return TYPES.get(format);
    }

    boolean isPage() {
        return format.equals("html");
    }

    /** A browser shows it, or an office program opens it; under a name that tells it from all others. */
    String disposition(Edition edition) {
        String how = format.equals("docx") || format.equals("odt") ? "attachment" : "inline";
        String place = edition.regionCode() == null
                ? "nederland"
                : edition.regionCode().toLowerCase(Locale.ROOT);
        return how + "; filename=\"" + name + "-" + place + "-editie-" + edition.number() + "." + format + '"';
    }
}
