package nl.regiovisie.region.classification;

import java.text.Normalizer;
import java.util.Locale;

/** A name as people type it: without accents, capitals, apostrophes and control characters, so that 's-Gravenhage is found at the S. */
public final class SearchName {

    private SearchName() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\p{Cntrl}'’‘]", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
