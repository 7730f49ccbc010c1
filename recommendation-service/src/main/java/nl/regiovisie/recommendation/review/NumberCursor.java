package nl.regiovisie.recommendation.review;

import nl.regiovisie.platform.http.Cursor;

/** Where a list goes on that is in the order of the numbers of recommendations. */
final class NumberCursor {

    private NumberCursor() {}

    static int decode(String cursor) {
        try {
            return Integer.parseInt(Cursor.decode(cursor, 1).get(0));
        } catch (NumberFormatException nonsense) {
            throw Cursor.invalid();
        }
    }
}
