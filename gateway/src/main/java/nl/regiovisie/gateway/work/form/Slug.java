package nl.regiovisie.gateway.work.form;

import java.text.Normalizer;
import java.util.Locale;

/** What a thing is known by for ever, made of its first name: {@code Vervoer én reizen!} becomes {@code vervoer-en-reizen}. */
public final class Slug {

    private Slug() {}

    /** @return empty if there is no letter or digit in the name */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
