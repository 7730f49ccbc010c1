package nl.regiovisie.platform.print;

import java.util.regex.Pattern;

/** Makes a page of whatever people wrote into one that can be read as XML and printed sign by sign. */
public final class Printable {

    /** What XML cannot hold at all, and marks that turn the direction of everything that follows. */
    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|[\\u202A-\\u202E\\u2066-\\u2069]");

    /** Joiners and variants mean nothing to a font in one colour; the signs that they join are printed each. */
    private static final Pattern EMOJI_GLUE = Pattern.compile("[\\uFE0E\\uFE0F]|(?<=\\p{So})\\u200D");

    private Printable() {}

    /** @return the same, with a visible mark for each sign that cannot be printed */
    public static String page(String page) {
        return EMOJI_GLUE
                .matcher(UNPRINTABLE.matcher(page).replaceAll("\uFFFD"))
                .replaceAll("");
    }
}
