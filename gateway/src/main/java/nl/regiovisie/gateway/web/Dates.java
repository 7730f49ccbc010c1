package nl.regiovisie.gateway.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and hours as people in the Netherlands write them, in Dutch and in Dutch time: <code>{date:day(meeting.startsAt)}</code>. */
@TemplateExtension(namespace = "date")
public final class Dates {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAY = pattern("d MMMM yyyy");
    private static final DateTimeFormatter WEEKDAY = pattern("EEEE d MMMM yyyy");
    private static final DateTimeFormatter TIME = pattern("H.mm");
    private static final DateTimeFormatter MONTH = pattern("MMM");
    private static final DateTimeFormatter LONG_MONTH = pattern("MMMM yyyy");
    private static final DateTimeFormatter WEEKDAY_SHORT = pattern("EEEE d MMMM");

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde", "vierde");

    private Dates() {}

    /** {@code 12 oktober 2021}. */
    static String day(Instant moment) {
        return local(moment).format(DAY);
    }

    /** {@code 12 oktober 2021}. */
    static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** {@code Dinsdag 12 oktober 2021}, to begin a line with. */
    static String weekday(Instant moment) {
        String day = local(moment).format(WEEKDAY);
        return day.substring(0, 1).toUpperCase(DUTCH) + day.substring(1);
    }

    /** {@code Dinsdag 12 oktober 2021}, to begin a line with. */
    static String weekday(LocalDate day) {
        return weekday(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant());
    }

    /** {@code 19.30}. */
    static String time(Instant moment) {
        return local(moment).format(TIME);
    }

    /** {@code 19.30}, from {@code 19:30} as the API spells it. */
    static String clock(String time) {
        return time.length() < 5 ? time : time.substring(0, 5).replace(':', '.');
    }

    static int dayOfMonth(Instant moment) {
        return local(moment).getDayOfMonth();
    }

    /** {@code december 2026}. */
    static String month(LocalDate day) {
        return day.format(LONG_MONTH);
    }

    /** {@code Dinsdag 12 oktober}, to begin a line with. */
    static String weekdayShort(LocalDate day) {
        String text = day.format(WEEKDAY_SHORT);
        return text.substring(0, 1).toUpperCase(DUTCH) + text.substring(1);
    }

    /** {@code okt}, without the full stop. */
    static String monthShort(Instant moment) {
        return local(moment).format(MONTH).replace(".", "");
    }

    /** {@code okt}, without the full stop. */
    static String monthShort(LocalDate day) {
        return day.format(MONTH).replace(".", "");
    }

    /**
     * {@code het tweede kwartaal van 2027}.
     *
     * @param quarter as the API spells it, {@code 2027-Q2}; anything else stays as it is
     */
    static String quarter(String quarter) {
        Matcher parts = QUARTER.matcher(quarter);
        return parts.matches()
                ? "het " + ORDINALS.get(Integer.parseInt(parts.group(2)) - 1) + " kwartaal van " + parts.group(1)
                : quarter;
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(ZONE);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, DUTCH);
    }
}
