package nl.regiovisie.meeting.turnout;

import nl.regiovisie.meeting.facilitator.FacilitatorAddress;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.mail.Mail;

/** What a facilitator is told when few people come. */
final class TurnoutMail {

    private TurnoutMail() {}

    /** The start is in the key: a meeting that moved is another reason to write. */
    static Mail to(FacilitatorAddress to, Meeting meeting, int coming) {
        String title = Mail.line(meeting.appointment().title());
        return Mail.of(
                "turnout/" + meeting.id() + "/" + meeting.startsAt() + "/" + to.account(),
                to.email(),
                Messages.of("mail-turnout-subject", title),
                Messages.of("mail-turnout-text", to.name(), title, coming, meeting.minimum()));
    }
}
