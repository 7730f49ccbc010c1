package nl.regiovisie.platform.icalendar;

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
public final class ICalendar {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    /** @param name of the calendar, as the reader's programme shows it */
    public static String of(String name, List<CalendarEvent> events) {
        ICalendar calendar = new ICalendar();
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
        events.forEach(calendar::event);
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void event(CalendarEvent event) {
        line("BEGIN", "VEVENT");
        line("UID", event.uid());
        line("SEQUENCE", String.valueOf(event.sequence()));
        line("DTSTAMP", moment(event.changedAt()));
        line("LAST-MODIFIED", moment(event.changedAt()));
        when(event.when());
        text("SUMMARY", event.summary());
        text("DESCRIPTION", (event.description() == null ? "" : event.description() + "\n") + event.address());
        line("URL", event.address());
        if (event.place() != null) {
            text("LOCATION", event.place());
        }
        line("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED");
        line("TRANSP", event.busy() && !event.cancelled() ? "OPAQUE" : "TRANSPARENT");
        line("END", "VEVENT");
    }

    /** The end of a day is the day after it. */
    private void when(Span when) {
        if (when instanceof Span.Days days) {
            line("DTSTART;VALUE=DATE", day(days.first()));
            line("DTEND;VALUE=DATE", day(days.last().plusDays(1)));
        } else if (when instanceof Span.Moments moments) {
            line("DTSTART", moment(moments.start()));
            line("DTEND", moment(moments.end()));
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
