package nl.regiovisie.gateway.web.calendar;

import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicCalendar.Entry;
import nl.regiovisie.gateway.web.published.Slice;

/**
 * A part of the calendar.
 *
 * @param region code of the chosen region; empty for the whole country
 */
record CalendarPage(String region, Slice<Entry> slice, RegionNames regions) {

    /** The address of the following part; null at the end. Codes and cursors need no encoding. */
    public String next() {
        return slice.next() == null ? null : "/agenda?regio=" + region + "&cursor=" + slice.next();
    }

    /** The address of the same as a feed. */
    public String feed() {
        return region.isEmpty() ? "/v1/calendar.ics" : "/v1/regions/" + region + "/calendar.ics";
    }

    public boolean example() {
        return slice.items().stream().anyMatch(Entry::example);
    }
}
