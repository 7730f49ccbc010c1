package nl.regiovisie.region.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.platform.http.Cursor;

/** Where an entry stands in the calendar. */
record EntryPlace(LocalDate lastDay, String id) {

    static final EntryPlace BEFORE_ALL = new EntryPlace(LocalDate.of(1, 1, 1), "");

    /** @param cursor what {@link #cursor} made; null for the begin */
    static EntryPlace of(String cursor) {
        if (cursor == null) {
            return BEFORE_ALL;
        }
        List<String> parts = Cursor.decode(cursor, 2);
        try {
            return new EntryPlace(LocalDate.parse(parts.get(0)), parts.get(1));
        } catch (DateTimeException nonsense) {
            throw Cursor.invalid();
        }
    }

    static String cursor(CalendarEntry last) {
        return Cursor.encode(last.lastDay(), last.id());
    }
}
