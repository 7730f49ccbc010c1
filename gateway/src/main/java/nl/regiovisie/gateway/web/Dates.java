package nl.regiovisie.gateway.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.Today;

/**
 * Days and hours in Dutch time, as people write them in the language of the page:
 * <code>{date:day(meeting.startsAt)}</code>.
 */
@TemplateExtension(namespace = "date")
public final class Dates {

    public static final ZoneId ZONE = Today.AMSTERDAM;

    private Dates() {}

    /** {@code 12 oktober 2021}. */
    static String day(Instant moment, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return day(local(moment), locale);
    }

    /** {@code 12 oktober 2021}. */
    static String day(LocalDate day, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return DateWords.in(locale).day(day);
    }

    /** {@code Dinsdag 12 oktober 2021}, to begin a line with. */
    static String weekday(Instant moment, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return weekday(local(moment), locale);
    }

    /** {@code Dinsdag 12 oktober 2021}, to begin a line with. */
    static String weekday(LocalDate day, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return DateWords.in(locale).weekday(day);
    }

    /** {@code 19.30}. */
    static String time(Instant moment, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return DateWords.in(locale).time(DutchDates.local(moment).toLocalTime());
    }

    /** {@code 19.30}, from {@code 19:30} as the API spells it. */
    static String clock(String time, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return time.length() < 5 ? time : DateWords.in(locale).clock(time.substring(0, 5));
    }

    static int dayOfMonth(Instant moment) {
        return local(moment).getDayOfMonth();
    }

    /** {@code december 2026}. */
    static String month(LocalDate day, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return DateWords.in(locale).month(day);
    }

    /** {@code Dinsdag 12 oktober}, to begin a line with. */
    static String weekdayShort(LocalDate day, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return DateWords.in(locale).weekdayShort(day);
    }

    /** {@code okt}, without the full stop. */
    static String monthShort(Instant moment, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return monthShort(local(moment), locale);
    }

    /** {@code okt}, without the full stop. */
    static String monthShort(LocalDate day, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return DateWords.in(locale).monthShort(day);
    }

    /**
     * {@code het tweede kwartaal van 2027}.
     *
     * @param quarter as the API spells it, {@code 2027-Q2}; anything else stays as it is
     */
    static String quarter(String quarter, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return DateWords.in(locale).quarter(quarter);
    }

    private static LocalDate local(Instant moment) {
        return DutchDates.local(moment).toLocalDate();
    }
}
