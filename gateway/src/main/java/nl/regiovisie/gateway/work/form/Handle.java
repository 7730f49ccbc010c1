package nl.regiovisie.gateway.work.form;

import java.text.Normalizer;
import java.util.Locale;

/** A readable id made from a name, so that nobody has to think of one. */
public final class Handle {

    private Handle() {}

    /**
     * {@code Najaar 2026!} becomes {@code najaar-2026}.
     *
     * @return empty when the name has no letter and no digit
     */
    public static String of(String name, int longest) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String id = trimmed(plain);
        return id.length() <= longest ? id : trimmed(id.substring(0, longest));
    }

    private static String trimmed(String id) {
        return id.replaceAll("^-|-$", "");
    }
}
