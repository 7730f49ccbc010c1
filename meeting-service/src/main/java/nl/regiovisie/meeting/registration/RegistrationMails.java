package nl.regiovisie.meeting.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.regiovisie.meeting.planning.Appointment;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.check.Messages;

/** The words of the mails to those who registered. */
@ApplicationScoped
class RegistrationMails {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH.mm", DUTCH);
    private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("HH.mm", DUTCH);

    private final Site site;

    RegistrationMails(Site site) {
        this.site = site;
    }

    /**
     * @param kind names the texts {@code mail-<kind>-subject} and {@code mail-<kind>-text}
     * @param more what only this kind says
     */
    Text of(String kind, Appointment meeting, String code, String more) {
        String title = meeting.title().replaceAll("\\p{Cntrl}+", " ");
        String text = Messages.of(
                "mail-" + kind + "-text", title, when(meeting), where(meeting), link(code), calendar(meeting), more);
        return new Text(Messages.of("mail-" + kind + "-subject", title), text);
    }

    static String when(Appointment meeting) {
        return Messages.of(
                "mail-when",
                START.format(meeting.startsAt().atZone(ZONE)),
                END.format(meeting.endsAt().atZone(ZONE)));
    }

    private static String where(Appointment meeting) {
        return meeting.place() == null ? Messages.of("mail-online") : meeting.place();
    }

    private String link(String code) {
        return site.address() + "/aanmeldingen?code=" + code;
    }

    private String calendar(Appointment meeting) {
        return site.address() + "/v1/meetings/" + meeting.meeting() + "/calendar.ics";
    }

    /** What a mail says. */
    record Text(String subject, String body) {}
}
