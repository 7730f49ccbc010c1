package nl.regiovisie.gateway.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and hours as people in the Netherlands write them, in Dutch and in Dutch time: <code>{date:day(meeting.startsAt)}</code>. */
@TemplateExtension(namespace = "date")
public final class Dates {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAY = pattern("d MMMM yyyy");
    private static final DateTimeFormatter WEEKDAY = pattern("EEEE d MMMM yyyy");
    private static final DateTimeFormatter TIME = pattern("H.mm");
    private static final DateTimeFormatter MONTH = pattern("MMM");

    private Dates() {}

    /** {@code 12 oktober 2021}. */
    static String day(Instant moment) {
        return local(moment).format(DAY);
    }

    /** {@code 12 oktober 2021}. */
    static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** {@code dinsdag 12 oktober 2021}. */
    static String weekday(Instant moment) {
        return local(moment).format(WEEKDAY);
    }

    /** {@code 19.30}. */
    static String time(Instant moment) {
        return local(moment).format(TIME);
    }

    static int dayOfMonth(Instant moment) {
        return local(moment).getDayOfMonth();
    }

    /** {@code okt}, without the full stop. */
    static String monthShort(Instant moment) {
        return local(moment).format(MONTH).replace(".", "");
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(ZONE);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, DUTCH);
    }
}
