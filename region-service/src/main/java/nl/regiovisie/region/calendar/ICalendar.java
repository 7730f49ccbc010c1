package nl.regiovisie.region.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes a feed as RFC 5545 asks, in what Outlook, Apple and Google all read: moments in UTC, so that no time zone has to
 * be described, lines of at most 75 octets, and a UID that stays the same for as long as an entry exists.
 */
final class ICalendar {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();
    private final String site;

    private ICalendar(String site) {
        this.site = site;
    }

    /**
     * @param name of the calendar, as the reader's programme shows it
     * @param site address of the site, without a slash at the end
     */
    static String of(String name, List<CalendarEntry> entries, String site) {
        ICalendar calendar = new ICalendar(site);
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Regiovisie//Agenda//NL");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("METHOD", "PUBLISH");
        calendar.text("NAME", name);
        calendar.text("X-WR-CALNAME", name);
        calendar.line("X-WR-TIMEZONE", "Europe/Amsterdam");
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        calendar.line("X-PUBLISHED-TTL", "PT12H");
        entries.forEach(calendar::event);
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void event(CalendarEntry entry) {
        line("BEGIN", "VEVENT");
        line("UID", entry.id() + "@regiovisie");
        line("SEQUENCE", String.valueOf(entry.sequence()));
        line("DTSTAMP", MOMENT.format(entry.changedAt()));
        line("LAST-MODIFIED", MOMENT.format(entry.changedAt()));
        when(entry);
        text("SUMMARY", entry.title());
        text("DESCRIPTION", site + entry.path());
        line("URL", site + entry.path());
        if (entry.place() != null) {
            text("LOCATION", entry.place());
        }
        line("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED");
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    /** The end of a day is the day after it. */
    private void when(CalendarEntry entry) {
        if (entry.startsAt() == null) {
            line("DTSTART;VALUE=DATE", day(entry.day()));
            line("DTEND;VALUE=DATE", day(entry.lastDay().plusDays(1)));
        } else {
            line("DTSTART", moment(entry.startsAt()));
            line("DTEND", moment(entry.endsAt()));
        }
    }

    private void text(String name, String value) {
        line(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n"));
    }

    /** Folded on octets, and never within a character. */
    private void line(String name, String value) {
        int length = 0;
        for (int character : (name + ":" + value).codePoints().toArray()) {
            String written = Character.toString(character);
            int octets = written.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > LINE) {
                text.append("\r\n ");
                length = 1;
            }
            text.append(written);
            length += octets;
        }
        text.append("\r\n");
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
