package nl.regiovisie.meeting.remark;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import nl.regiovisie.meeting.outcome.Outcomes;
import nl.regiovisie.meeting.planning.Appointment;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.link.LinkCode;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;

/** Reading the list behind a private link, and remarking on it. */
@ApplicationScoped
class RemarkService {

    private final Meetings meetings;
    private final Outcomes outcomes;
    private final Remarks remarks;
    private final Clock clock;
    private final Transactions transactions;

    RemarkService(Meetings meetings, Outcomes outcomes, Remarks remarks, Clock clock, Transactions transactions) {
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.remarks = remarks;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** What the bearer of a link sees; also when the period is over, with what was done with each remark. */
    Uni<RemarkListView> look(LinkCode link) {
        FieldErrors errors = new FieldErrors();
        link.check(errors);
        errors.refuse();
        return transactions.reading(() -> remarks.invitation(link.code())
                .chain(invitation -> meetings.get(invitation.meetingId())
                        .chain(meeting -> outcomes.published(meeting)
                                .chain(said -> remarks.round(meeting.id())
                                        .chain(round ->
                                                remarks.of(invitation).map(own -> view(meeting, round, said, own)))))));
    }

    /** Stores a remark. What stands there already is no change; other words need the version that was seen. */
    @Transaction
    Uni<Noted> remark(UUID id, RemarkDraft draft, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        draft.check(errors);
        errors.refuse();
        return remarks.lockInvitation(draft.code())
                .call(this::refuseClosed)
                .call(invitation -> refuseElsewhere(invitation, draft))
                .chain(invitation -> remarks.of(invitation).chain(own -> store(id, invitation, own, draft, ifMatch)));
    }

    /**
     * Takes a remark back, while remarks are taken: nobody reads it any more. A repeat changes nothing.
     *
     * @return fails with {@link NotFound} if it is somebody else's
     */
    @Transaction
    Uni<Void> takeBack(UUID id, LinkCode link, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        link.check(errors);
        errors.refuse();
        return remarks.lockInvitation(link.code())
                .call(this::refuseClosed)
                .chain(invitation -> remarks.find(id).chain(known -> takeBack(known, invitation, ifMatch)));
    }

    private Uni<Void> takeBack(Remark known, RemarkInvitation invitation, String ifMatch) {
        if (known == null) {
            return Uni.createFrom().voidItem();
        }
        if (!known.isBy(invitation)) {
            throw new NotFound("opmerking", known.id());
        }
        IfMatch.check(ifMatch, known.version(), known::view);
        return remarks.remove(known).chain(remarks::flush);
    }

    private Uni<Void> refuseClosed(RemarkInvitation invitation) {
        return remarks.round(invitation.meetingId())
                .invoke(round -> round.refuseClosed(clock.instant()))
                .replaceWithVoid();
    }

    /** What is not on the list, or not any more, cannot be remarked on. */
    private Uni<Void> refuseElsewhere(RemarkInvitation invitation, RemarkDraft draft) {
        if (draft.outcomeId() == null) {
            return Uni.createFrom().voidItem();
        }
        return meetings.get(invitation.meetingId())
                .chain(outcomes::published)
                .invoke(said -> {
                    if (said.stream().noneMatch(outcome -> outcome.outcomeId().equals(draft.outcomeId()))) {
                        throw Invalid.field("outcomeId", Messages.of("not-on-the-list"));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Noted> store(
            UUID id, RemarkInvitation invitation, List<Remark> own, RemarkDraft draft, String ifMatch) {
        return remarks.find(id).chain(known -> {
            if (known == null) {
                refuseSecond(own, draft);
                return add(new Remark(id, invitation, draft, clock.instant()));
            }
            if (!known.isBy(invitation) || !known.isAbout(draft.outcomeId())) {
                throw new NotFound("opmerking", id);
            }
            return change(known, draft, ifMatch);
        });
    }

    private Uni<Noted> add(Remark remark) {
        return remarks.add(remark).chain(remarks::flush).map(done -> new Noted(remark.view(), true));
    }

    private Uni<Noted> change(Remark remark, RemarkDraft draft, String ifMatch) {
        if (!remark.says(draft)) {
            IfMatch.check(ifMatch, remark.version(), remark::view);
            remark.rewrite(draft.text(), clock.instant());
        }
        return remarks.flush().map(done -> new Noted(remark.view(), false));
    }

    /** One remark for each point: a second would hide the first. */
    private static void refuseSecond(List<Remark> own, RemarkDraft draft) {
        own.stream()
                .filter(remark -> remark.isAbout(draft.outcomeId()))
                .findFirst()
                .ifPresent(first -> {
                    throw new RuleBroken("remark-exists", Messages.of("remark-exists")).current(first.view());
                });
    }

    private RemarkListView view(Meeting meeting, RemarkRound round, List<OutcomePublished> said, List<Remark> own) {
        Appointment appointment = meeting.appointment();
        return new RemarkListView(
                meeting.id(),
                appointment.title(),
                appointment.startsAt(),
                round.closesAt(),
                round.isOpen(clock.instant()),
                said.stream().map(outcome -> item(outcome, own)).toList(),
                about(null, own));
    }

    private static RemarkListView.Item item(OutcomePublished outcome, List<Remark> own) {
        return new RemarkListView.Item(
                outcome.outcomeId(), outcome.kind(), outcome.theme(), outcome.text(), about(outcome.outcomeId(), own));
    }

    private static RemarkView about(UUID outcome, List<Remark> own) {
        return own.stream()
                .filter(remark -> remark.isAbout(outcome))
                .map(Remark::view)
                .findFirst()
                .orElse(null);
    }

    /** @param created whether it is new */
    record Noted(RemarkView view, boolean created) {}
}
