package nl.regiovisie.region.calendar;

import java.time.Instant;
import java.time.LocalDate;
import nl.regiovisie.platform.icalendar.CalendarEvent;
import nl.regiovisie.platform.icalendar.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day on which a vision can be influenced, or something is decided about it.
 *
 * @param id stable, also when the day moves
 * @param lastDay the same as {@code day} unless it takes several
 * @param startsAt null if it takes the whole day, or days
 * @param title for readers who do not see the region beside it
 * @param place null if it has none, or it is not known yet
 * @param sequence rises with each change of the day or the hour, and when it is cancelled
 * @param path of the page about it, below the address of the site
 */
@Schema(
        name = "CalendarEntry",
        description = "Een dag waarop een regiovisie te beïnvloeden is, of waarop erover wordt besloten")
record CalendarEntry(
        String id,
        EntryKind kind,
        String regionCode,
        String regionName,
        LocalDate day,
        LocalDate lastDay,
        Instant startsAt,
        Instant endsAt,
        String title,
        String place,
        boolean cancelled,
        int sequence,
        Instant changedAt,
        String path,
        boolean example) {

    /** @param site address of the site, without a slash at the end */
    CalendarEvent event(String site) {
        Span when = startsAt == null ? new Span.Days(day, lastDay) : new Span.Moments(startsAt, endsAt);
        return new CalendarEvent(
                id + "@regiovisie", sequence, changedAt, when, title, null, site + path, place, cancelled, false);
    }
}
