package nl.regiovisie.gateway.web.edition;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files: letters outside a–z and 0–9 do not survive in them everywhere. */
public final class FileName {

    private FileName() {}

    /** {@code Friesland (Fryslân)} as {@code friesland-fryslan}. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
