package nl.regiovisie.gateway.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.Today;

/** Days and hours as people in the Netherlands write them, in Dutch and in Dutch time: <code>{date:day(meeting.startsAt)}</code>. */
@TemplateExtension(namespace = "date")
public final class Dates {

    public static final ZoneId ZONE = Today.AMSTERDAM;

    private static final DateTimeFormatter MONTH = DutchDates.pattern("MMM");
    private static final DateTimeFormatter LONG_MONTH = DutchDates.pattern("MMMM yyyy");
    private static final DateTimeFormatter WEEKDAY_SHORT = DutchDates.pattern("EEEE d MMMM");

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde", "vierde");

    private Dates() {}

    /** {@code 12 oktober 2021}. */
    static String day(Instant moment) {
        return DutchDates.day(moment);
    }

    /** {@code 12 oktober 2021}. */
    static String day(LocalDate day) {
        return DutchDates.day(day);
    }

    /** {@code Dinsdag 12 oktober 2021}, to begin a line with. */
    static String weekday(Instant moment) {
        return beginning(DutchDates.weekday(moment));
    }

    /** {@code Dinsdag 12 oktober 2021}, to begin a line with. */
    static String weekday(LocalDate day) {
        return beginning(DutchDates.weekday(day));
    }

    /** {@code 19.30}. */
    static String time(Instant moment) {
        return DutchDates.time(moment);
    }

    /** {@code 19.30}, from {@code 19:30} as the API spells it. */
    static String clock(String time) {
        return time.length() < 5 ? time : time.substring(0, 5).replace(':', '.');
    }

    static int dayOfMonth(Instant moment) {
        return DutchDates.local(moment).getDayOfMonth();
    }

    /** {@code december 2026}. */
    static String month(LocalDate day) {
        return day.format(LONG_MONTH);
    }

    /** {@code Dinsdag 12 oktober}, to begin a line with. */
    static String weekdayShort(LocalDate day) {
        return beginning(day.format(WEEKDAY_SHORT));
    }

    /** {@code okt}, without the full stop. */
    static String monthShort(Instant moment) {
        return DutchDates.local(moment).format(MONTH).replace(".", "");
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

    private static String beginning(String text) {
        return text.substring(0, 1).toUpperCase(DutchDates.DUTCH) + text.substring(1);
    }
}
