package nl.regiovisie.region.naming;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.region.classification.SearchName;

/** Where something stands in a list by name. */
public record NamePlace(String searchName, UUID id) {

    private static final NamePlace BEFORE_ALL = new NamePlace("", new UUID(0, 0));

    /** @param cursor what {@link #cursor} made; null or empty for the begin of the list */
    public static NamePlace of(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return BEFORE_ALL;
        }
        List<String> parts = Cursor.decode(cursor, 2);
        try {
            return new NamePlace(SearchName.of(parts.get(0)), UUID.fromString(parts.get(1)));
        } catch (IllegalArgumentException nonsense) {
            throw Cursor.invalid();
        }
    }

    /** The cursor that continues after something of this name. */
    public static String cursor(String name, UUID id) {
        return Cursor.encode(SearchName.of(name), id);
    }
}
