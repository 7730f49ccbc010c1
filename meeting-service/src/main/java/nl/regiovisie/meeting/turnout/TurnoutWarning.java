package nl.regiovisie.meeting.turnout;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.meeting.facilitator.Facilitators;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.meeting.registration.Registrations;
import nl.regiovisie.platform.mail.MailQueue;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transaction;

/** Warns the facilitators of a meeting to which too few people come. Nobody at all is no error, only few. */
@ApplicationScoped
class TurnoutWarning {

    private final Meetings meetings;
    private final Facilitators facilitators;
    private final Registrations registrations;
    private final MailQueue mails;
    private final Clock clock;

    TurnoutWarning(
            Meetings meetings, Facilitators facilitators, Registrations registrations, MailQueue mails, Clock clock) {
        this.meetings = meetings;
        this.facilitators = facilitators;
        this.registrations = registrations;
        this.mails = mails;
        this.clock = clock;
    }

    /** Marks the meeting for as long as too few come, and writes to its facilitators the first time. */
    @Transaction
    Uni<Void> warn(UUID id) {
        return meetings.lock(id)
                .chain(meeting -> registrations
                        .registered(id)
                        .chain(coming -> meeting.expect(coming, clock.instant())
                                ? tell(meeting, coming)
                                : Uni.createFrom().voidItem()));
    }

    private Uni<Void> tell(Meeting meeting, int coming) {
        return facilitators
                .addresses(meeting.facilitators())
                .chain(all -> InOrder.each(all, to -> mails.enqueue(TurnoutMail.to(to, meeting, coming))));
    }
}
