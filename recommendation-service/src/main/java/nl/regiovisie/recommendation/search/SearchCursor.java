package nl.regiovisie.recommendation.search;

import java.util.List;
import nl.regiovisie.platform.http.Cursor;

/**
 * Where a page goes on. Places never change and what is new gets a higher one, so nothing is shown twice.
 *
 * @param widened whether other words for the same are searched for too
 * @param tier of the last item shown
 * @param place of the last item shown
 */
record SearchCursor(boolean widened, int tier, long place) {

    static SearchCursor of(String cursor) {
        List<String> parts = Cursor.decode(cursor, 3);
        try {
            return new SearchCursor(
                    Boolean.parseBoolean(parts.get(0)), Integer.parseInt(parts.get(1)), Long.parseLong(parts.get(2)));
        } catch (NumberFormatException nonsense) {
            throw Cursor.invalid();
        }
    }

    String encoded() {
        return Cursor.encode(widened, tier, place);
    }
}
