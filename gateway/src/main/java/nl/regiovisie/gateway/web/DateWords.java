package nl.regiovisie.gateway.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiovisie.gateway.language.Language;

/** Days and hours in the words of one language. */
final class DateWords {

    private static final DateWords DUTCH = new DateWords(
            Language.DUTCH.locale(), '.', "het %s kwartaal van %s", List.of("eerste", "tweede", "derde", "vierde"));
    private static final DateWords ENGLISH = new DateWords(
            Language.ENGLISH.locale(), ':', "the %s quarter of %s", List.of("first", "second", "third", "fourth"));

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter weekdayShort;
    private final DateTimeFormatter month;
    private final DateTimeFormatter monthShort;
    private final DateTimeFormatter time;
    private final char colon;
    private final String quarter;
    private final List<String> ordinals;

    private DateWords(Locale locale, char colon, String quarter, List<String> ordinals) {
        this.locale = locale;
        this.day = pattern("d MMMM yyyy");
        this.weekday = pattern("EEEE d MMMM yyyy");
        this.weekdayShort = pattern("EEEE d MMMM");
        this.month = pattern("MMMM yyyy");
        this.monthShort = pattern("MMM");
        this.time = pattern("H" + colon + "mm");
        this.colon = colon;
        this.quarter = quarter;
        this.ordinals = ordinals;
    }

    /** @param locale as a template knows it; null when nobody chose one */
    static DateWords in(Object locale) {
        return PageLanguage.of(locale) == Language.ENGLISH ? ENGLISH : DUTCH;
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String weekday(LocalDate date) {
        return beginning(weekday.format(date));
    }

    String weekdayShort(LocalDate date) {
        return beginning(weekdayShort.format(date));
    }

    String month(LocalDate date) {
        return month.format(date);
    }

    String monthShort(LocalDate date) {
        return monthShort.format(date).replace(".", "");
    }

    String time(LocalTime at) {
        return time.format(at);
    }

    /** @param at {@code 19:30} */
    String clock(String at) {
        return at.replace(':', colon);
    }

    String quarter(String coded) {
        Matcher parts = QUARTER.matcher(coded);
        return parts.matches()
                ? quarter.formatted(ordinals.get(Integer.parseInt(parts.group(2)) - 1), parts.group(1))
                : coded;
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    private String beginning(String text) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
