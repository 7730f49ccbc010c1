package nl.regiovisie.meeting.remark;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import nl.regiovisie.meeting.outcome.Outcomes;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.meeting.registration.Registrations;
import nl.regiovisie.meeting.registration.Registrations.PresentPerson;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.link.Codes;
import nl.regiovisie.platform.mail.MailQueue;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;

/** Opening the period for remarks: everyone who was ticked as present gets the list, once. */
@ApplicationScoped
class RoundService {

    private final Meetings meetings;
    private final Outcomes outcomes;
    private final Registrations registrations;
    private final Remarks remarks;
    private final RemarkMails mails;
    private final MailQueue queue;
    private final Codes codes;
    private final Ids ids;
    private final Audit audit;
    private final Clock clock;
    private final Transactions transactions;

    RoundService(
            Meetings meetings,
            Outcomes outcomes,
            Registrations registrations,
            Remarks remarks,
            RemarkMails mails,
            MailQueue queue,
            Codes codes,
            Ids ids,
            Audit audit,
            Clock clock,
            Transactions transactions) {
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.registrations = registrations;
        this.remarks = remarks;
        this.mails = mails;
        this.queue = queue;
        this.codes = codes;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @return fails with {@link NotFound} if nobody opened one */
    Uni<RoundView> get(UUID meeting) {
        return transactions.reading(() -> meetings.getOwn(meeting)
                .chain(() -> remarks.round(meeting))
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("ronde", meeting))
                .chain(this::view));
    }

    /** Opens the period, or makes it longer; whoever was ticked since gets the list too. */
    @Transaction
    Uni<Opened> open(UUID id, RoundDraft draft, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        draft.check(errors);
        errors.refuse();
        return meetings.lockOwn(id)
                .invoke(meeting -> meeting.refuseUnheld(clock.instant()))
                .chain(meeting -> remarks.round(id)
                        .chain(known ->
                                known == null ? begin(meeting, draft) : extend(meeting, known, draft, ifMatch)));
    }

    private Uni<Opened> begin(Meeting meeting, RoundDraft draft) {
        RemarkRound round = new RemarkRound(meeting.id(), draft.days(), clock.instant());
        return remarks.add(round)
                .chain(() -> audit.record("open-remarks", "meeting/" + meeting.id()))
                .chain(() -> inviteAndShow(meeting, round))
                .invoke(round::refuseUninvited)
                .map(view -> new Opened(view, true));
    }

    private Uni<Opened> extend(Meeting meeting, RemarkRound round, RoundDraft draft, String ifMatch) {
        return view(round)
                .chain(current -> {
                    if (round.days() != draft.days()) {
                        IfMatch.check(ifMatch, round.version(), () -> current);
                        round.extend(draft.days(), clock.instant());
                    }
                    return round.isOpen(clock.instant())
                            ? inviteAndShow(meeting, round)
                            : Uni.createFrom().item(current);
                })
                .map(view -> new Opened(view, false));
    }

    private Uni<RoundView> inviteAndShow(Meeting meeting, RemarkRound round) {
        return remarks.flush()
                .chain(() -> outcomes.published(meeting))
                .chain(said -> remarks.invited(meeting.id())
                        .chain(known -> registrations.present(meeting.id()).map(present -> unknown(present, known)))
                        .chain(people -> InOrder.each(people, person -> invite(meeting, round, person, said))
                                .invoke(() -> round.invited(people.size()))))
                .chain(remarks::flush)
                .chain(() -> view(round));
    }

    private Uni<Void> invite(Meeting meeting, RemarkRound round, PresentPerson person, List<OutcomePublished> said) {
        String code = codes.next();
        RemarkInvitation invitation =
                new RemarkInvitation(ids.next(), meeting.id(), person.registration(), Sha256.of(code), clock.instant());
        return remarks.add(invitation)
                .chain(() -> queue.enqueue(mails.list(meeting.appointment(), person, code, round.closesAt(), said)))
                .replaceWithVoid();
    }

    private Uni<RoundView> view(RemarkRound round) {
        Instant now = clock.instant();
        return remarks.all(round.meetingId()).map(all -> RoundView.of(round, all, now));
    }

    private static List<PresentPerson> unknown(List<PresentPerson> present, Set<UUID> known) {
        return present.stream()
                .filter(person -> !known.contains(person.registration()))
                .toList();
    }

    /** @param created whether it is new */
    record Opened(RoundView view, boolean created) {}
}
