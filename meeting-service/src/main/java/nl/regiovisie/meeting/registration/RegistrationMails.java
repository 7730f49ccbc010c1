package nl.regiovisie.meeting.registration;

import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.meeting.planning.Appointment;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.mail.Mail;

/** The words of the mails to those who registered. */
@ApplicationScoped
class RegistrationMails {

    private final Site site;

    RegistrationMails(Site site) {
        this.site = site;
    }

    /**
     * @param kind names the texts {@code mail-<kind>-subject} and {@code mail-<kind>-text}
     * @param more what only this kind says
     */
    Text of(String kind, Appointment meeting, String code, String more) {
        String title = Mail.line(meeting.title());
        String text = Messages.of(
                "mail-" + kind + "-text", title, when(meeting), where(meeting), link(code), calendar(meeting), more);
        return new Text(Messages.of("mail-" + kind + "-subject", title), text);
    }

    static String when(Appointment meeting) {
        return Messages.of("mail-when", DutchDates.moment(meeting.startsAt()), DutchDates.time(meeting.endsAt()));
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
