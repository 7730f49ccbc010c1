package nl.regiovisie.gateway.web.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import nl.regiovisie.gateway.web.Dates;
import nl.regiovisie.gateway.web.MeetingNames;
import nl.regiovisie.gateway.web.published.PublicCalendar.Entry;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Meeting;

/**
 * Something in the agenda, whichever service told of it.
 *
 * @param day on which it begins
 * @param lastDay under which it stands
 * @param startsAt null if it takes whole days
 * @param kind in words; null for a day of a vision
 * @param mode of a meeting; null for a day of a vision
 * @param moved whether it takes place at another time or place than was told at first
 */
public record AgendaEntry(
        LocalDate day,
        LocalDate lastDay,
        Instant startsAt,
        Instant endsAt,
        String title,
        String path,
        String kind,
        String mode,
        String place,
        boolean moved,
        boolean cancelled,
        boolean example) {

    /** What takes a whole day stands before what begins at an hour. */
    static final Comparator<AgendaEntry> IN_ORDER = Comparator.comparing(AgendaEntry::lastDay)
            .thenComparing(AgendaEntry::startsAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(AgendaEntry::title);

    static AgendaEntry of(Meeting meeting, MeetingNames names) {
        LocalDate day = LocalDate.ofInstant(meeting.startsAt(), Dates.ZONE);
        return new AgendaEntry(
                day,
                day,
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.title(),
                "/bijeenkomsten/" + meeting.id(),
                names.kind(meeting.kind()),
                meeting.mode(),
                meeting.place(),
                meeting.moved(),
                meeting.cancelled(),
                meeting.example());
    }

    static AgendaEntry of(Entry entry) {
        return new AgendaEntry(
                entry.day(),
                entry.lastDay(),
                entry.startsAt(),
                entry.endsAt(),
                entry.title(),
                entry.path(),
                null,
                null,
                entry.place(),
                false,
                entry.cancelled(),
                entry.example());
    }

    public boolean several() {
        return lastDay.isAfter(day);
    }
}
