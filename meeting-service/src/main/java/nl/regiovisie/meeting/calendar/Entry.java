package nl.regiovisie.meeting.calendar;

import java.util.Locale;
import nl.regiovisie.meeting.planning.Appointment;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.icalendar.CalendarEvent;
import nl.regiovisie.platform.icalendar.Span;

/** A meeting as it stands in a calendar. */
final class Entry {

    private Entry() {}

    /**
     * @param withLink whether the reader may know where to click
     * @param site address of the site, without a slash at the end
     */
    static CalendarEvent of(Appointment appointment, boolean withLink, String site) {
        return new CalendarEvent(
                "meeting-" + appointment.meeting() + "@regiovisie",
                appointment.sequence(),
                appointment.changedAt(),
                new Span.Moments(appointment.startsAt(), appointment.endsAt()),
                summary(appointment),
                description(appointment, withLink),
                site + "/bijeenkomsten/" + appointment.meeting(),
                appointment.place(),
                appointment.cancelled(),
                true);
    }

    private static String summary(Appointment appointment) {
        return appointment.cancelled() ? Messages.of("calendar-cancelled", appointment.title()) : appointment.title();
    }

    private static String description(Appointment appointment, boolean withLink) {
        if (appointment.cancelled()) {
            return Messages.of("calendar-cancelled-because", appointment.cancelledBecause());
        }
        return withLink && appointment.onlineLink() != null
                ? appointment.onlineLink()
                : Messages.of("calendar-" + appointment.mode().name().toLowerCase(Locale.ROOT));
    }
}
