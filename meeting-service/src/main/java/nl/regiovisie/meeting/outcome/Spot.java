package nl.regiovisie.meeting.outcome;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.regiovisie.platform.http.Cursor;

/**
 * Where something stands in a meeting.
 *
 * @param place the moment at which it was said, in microseconds, until someone moves it
 * @param position order of arrival, which decides between equal places
 */
record Spot(long place, int position) {

    static final Spot BEGIN = new Spot(0, 0);

    /** For what is said now, after everything that stands there already. */
    Spot next(Instant now) {
        return new Spot(Math.max(place + 1, ChronoUnit.MICROS.between(Instant.EPOCH, now)), position + 1);
    }

    static String cursorAfter(Outcome outcome) {
        return Cursor.encode(outcome.place(), outcome.position());
    }

    static Spot of(String cursor) {
        List<String> parts = Cursor.decode(cursor, 2);
        try {
            return new Spot(Long.parseLong(parts.get(0)), Integer.parseInt(parts.get(1)));
        } catch (NumberFormatException nonsense) {
            throw Cursor.invalid();
        }
    }
}
