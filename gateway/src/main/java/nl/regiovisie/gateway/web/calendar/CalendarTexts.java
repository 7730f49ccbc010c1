package nl.regiovisie.gateway.web.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the calendar; the texts are in {@code messages/calendar_nl.properties}. */
@MessageBundle("calendar")
public interface CalendarTexts {

    @Message
    String title();

    @Message
    String heading();

    @Message
    String headingRegion();

    @Message
    String lead();

    @Message
    String allRegions();

    @Message
    String show();

    @Message
    String none();

    @Message
    String more();

    @Message
    String fromUntil(String from, String until);

    @Message
    String cancelled();

    @Message
    String keep();

    @Message
    String keepHow();

    @Message
    String feed();

    @Message
    String feedHow();

    @Message
    String remind();

    @Message
    String remindHow();

    @Message
    String toCalendar();

    @Message
    String partCalendar();

    @Message
    String here();

    @Message
    String month();

    @Message
    String asList();

    @Message
    String previousMonth();

    @Message
    String nextMonth();

    @Message
    String missing();

    @Message
    String noneMonth();

    @Message
    String kinds();

    @Message
    String allKinds();

    @Message
    String visions();

    @Message
    String series();

    @Message
    String allSeries();

    @Message
    String modes();

    @Message
    String allModes();

    @Message
    String moved();

    @Message
    String feedMeetings();

    @Message
    String feedVisions();

    @Message
    String readBack();

    @Message
    String restOfMonth();

    @Message
    String nonePeriod();

    @Message
    String filter();

    @Message
    String today();
}
