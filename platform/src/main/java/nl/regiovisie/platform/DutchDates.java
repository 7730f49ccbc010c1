package nl.regiovisie.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and hours as people in the Netherlands write them, in Dutch and in Dutch time. */
public final class DutchDates {

    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private static final DateTimeFormatter DAY = pattern("d MMMM yyyy");
    private static final DateTimeFormatter WEEKDAY = pattern("EEEE d MMMM yyyy");
    private static final DateTimeFormatter TIME = pattern("H.mm");

    private DutchDates() {}

    /** {@code 12 oktober 2021} */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 12 oktober 2021} */
    public static String day(Instant moment) {
        return DAY.format(local(moment));
    }

    /** {@code dinsdag 12 oktober 2021} */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** {@code dinsdag 12 oktober 2021} */
    public static String weekday(Instant moment) {
        return WEEKDAY.format(local(moment));
    }

    /** {@code 19.30} */
    public static String time(Instant moment) {
        return TIME.format(local(moment));
    }

    /** {@code dinsdag 12 oktober 2021, 19.30} */
    public static String moment(Instant moment) {
        return weekday(moment) + ", " + time(moment);
    }

    /** Formats in Dutch. */
    public static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, DUTCH);
    }

    /** The clock and the calendar on the wall. */
    public static ZonedDateTime local(Instant moment) {
        return moment.atZone(Today.AMSTERDAM);
    }
}
