package nl.regiovisie.platform.http;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.problem.Invalid;

/** Where the next page of a collection begins: the sort key of the last item shown, opaque to clients. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String encode(Object... sortKey) {
        String joined = String.join(
                SEPARATOR, Arrays.stream(sortKey).map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @return the parts that {@link #encode} was given, as text
     * @throws Invalid if it was not made here
     */
    public static List<String> decode(String cursor) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return List.of(joined.split(SEPARATOR, -1));
        } catch (IllegalArgumentException nonsense) {
            throw invalid();
        }
    }

    /**
     * @param parts how many parts it must have
     * @throws Invalid if it has another number, or was not made here
     */
    public static List<String> decode(String cursor, int parts) {
        List<String> sortKey = decode(cursor);
        if (sortKey.size() != parts) {
            throw invalid();
        }
        return sortKey;
    }

    /**
     * A part that is an id.
     *
     * @throws Invalid if it is none
     */
    public static UUID id(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException nonsense) {
            throw invalid();
        }
    }

    /**
     * A part that is a moment.
     *
     * @throws Invalid if it is none
     */
    public static OffsetDateTime moment(String part) {
        try {
            return OffsetDateTime.parse(part);
        } catch (DateTimeParseException nonsense) {
            throw invalid();
        }
    }

    /** For a part that cannot be read as what it should be. */
    public static Invalid invalid() {
        return Invalid.field("cursor", "Deze cursor is niet van ons. Begin opnieuw zonder cursor.");
    }
}
