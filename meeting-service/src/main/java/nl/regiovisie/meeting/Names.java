package nl.regiovisie.meeting;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people call things: capitals and accents do not matter. */
public final class Names {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private final Map<String, String> ids = new HashMap<>();

    /** @param names what people may call the thing with this id; its id is always one of them */
    public Names with(String id, String... names) {
        ids.put(plain(id), id);
        for (String name : names) {
            ids.put(plain(name), id);
        }
        return this;
    }

    public Optional<String> id(String typed) {
        return Optional.ofNullable(ids.get(plain(typed)));
    }

    private static String plain(String name) {
        String decomposed = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
        return ACCENT.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
