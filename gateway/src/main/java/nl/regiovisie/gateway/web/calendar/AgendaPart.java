package nl.regiovisie.gateway.web.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.Dates;
import nl.regiovisie.gateway.web.MeetingNames;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublicCalendar.Entry;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Meeting;
import nl.regiovisie.gateway.web.published.Slice;

/**
 * What the two services told of the same days: meetings, and days of visions.
 *
 * @param from first day
 * @param until last day that was asked for
 */
record AgendaPart(LocalDate from, LocalDate until, Part<Slice<Meeting>> meetings, Part<Slice<Entry>> days) {

    boolean missing() {
        return meetings.isMissing() || days.isMissing();
    }

    /**
     * What is shown, in order. When one of the two has more than it told, both stop before the day at which it stopped, so
     * that nothing is passed over; but a first day is never left out.
     */
    List<AgendaEntry> entries(MeetingNames names) {
        LocalDate last = last();
        return Stream.concat(
                        items(meetings).stream().map(meeting -> AgendaEntry.of(meeting, names)),
                        items(days).stream().map(AgendaEntry::of))
                .filter(entry -> !entry.lastDay().isAfter(last))
                .sorted(AgendaEntry.IN_ORDER)
                .toList();
    }

    /** The last day that is shown. */
    LocalDate last() {
        LocalDate stop = until;
        if (next(meetings) != null) {
            stop = before(stop, lastOf(meetings.value()));
        }
        if (next(days) != null) {
            List<Entry> told = days.value().items();
            stop = before(stop, told.get(told.size() - 1).lastDay());
        }
        return stop.isBefore(from) ? from : stop;
    }

    /** Where the meetings of one long day go on; null unless it is the only day that is shown. */
    String cursor() {
        return next(meetings) != null && lastOf(meetings.value()).equals(from) ? next(meetings) : null;
    }

    private static LocalDate before(LocalDate known, LocalDate stopped) {
        LocalDate dayBefore = stopped.minusDays(1);
        return dayBefore.isBefore(known) ? dayBefore : known;
    }

    private static LocalDate lastOf(Slice<Meeting> told) {
        Meeting last = told.items().get(told.items().size() - 1);
        return LocalDate.ofInstant(last.startsAt(), Dates.ZONE);
    }

    private static String next(Part<? extends Slice<?>> part) {
        return part.isMissing() ? null : part.value().next();
    }

    private static <T> List<T> items(Part<Slice<T>> part) {
        return part.isMissing() ? List.of() : part.value().items();
    }
}
