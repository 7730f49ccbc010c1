package nl.regiovisie.recommendation.reference;

import java.text.Normalizer;
import java.util.Locale;

/** How a name sorts for a Dutch reader: 's-Hertogenbosch under the h, accents and case aside. */
final class SortName {

    private SortName() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^['’]s[- ]", "");
    }
}
