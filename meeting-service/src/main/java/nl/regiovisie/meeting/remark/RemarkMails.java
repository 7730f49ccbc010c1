package nl.regiovisie.meeting.remark;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import nl.regiovisie.meeting.planning.Appointment;
import nl.regiovisie.meeting.registration.Registrations.PresentPerson;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.mail.Mail;

/** Writes the mail with the list to someone who was there. */
@ApplicationScoped
class RemarkMails {

    private static final int LISTED = 60;
    private static final int CUT = 300;

    private final Site site;

    RemarkMails(Site site) {
        this.site = site;
    }

    /** @param code of the private link */
    Mail list(Appointment meeting, PresentPerson person, String code, Instant closesAt, List<OutcomePublished> said) {
        String title = Mail.line(meeting.title());
        return Mail.of(
                "remark/" + meeting.meeting() + "/" + person.registration(),
                person.address().value(),
                Messages.of("mail-remark-subject", title),
                Messages.of(
                        "mail-remark-text",
                        title,
                        DutchDates.weekday(meeting.startsAt()),
                        DutchDates.moment(closesAt),
                        site.address() + "/opmerkingen?code=" + code,
                        list(said)));
    }

    private static String list(List<OutcomePublished> said) {
        StringBuilder list = new StringBuilder();
        for (int at = 0; at < Math.min(said.size(), LISTED); at++) {
            list.append(at + 1).append(". ").append(line(said.get(at).text())).append('\n');
        }
        if (said.size() > LISTED) {
            list.append(Messages.of("mail-remark-more", said.size() - LISTED));
        }
        return list.toString().strip();
    }

    private static String line(String text) {
        String flat = text.replaceAll("\\s+", " ");
        return flat.codePointCount(0, flat.length()) <= CUT
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, CUT)) + "…";
    }
}
