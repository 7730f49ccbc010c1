package nl.regiovisie.meeting.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regiovisie.meeting.outcome.Outcome;
import nl.regiovisie.meeting.outcome.Outcomes;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.MeetingView;
import nl.regiovisie.meeting.planning.MeetingViews;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.meeting.planning.Publication;
import nl.regiovisie.meeting.representation.Balance;
import nl.regiovisie.meeting.representation.CareKinds;
import nl.regiovisie.meeting.theme.ParticipantRoles;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transaction;

@ApplicationScoped
class PublicationService {

    private final Meetings meetings;
    private final MeetingViews views;
    private final Outcomes outcomes;
    private final ParticipantRoles roles;
    private final CareKinds careKinds;
    private final Balance balance;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    PublicationService(
            Meetings meetings,
            MeetingViews views,
            Outcomes outcomes,
            ParticipantRoles roles,
            CareKinds careKinds,
            Balance balance,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.views = views;
        this.outcomes = outcomes;
        this.roles = roles;
        this.careKinds = careKinds;
        this.balance = balance;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Publishes a meeting and all its outcomes, or nothing; a repeat with the same content changes nothing. */
    @Transaction
    Uni<MeetingView> publish(UUID id, Publication publication, String ifMatch) {
        return refuseInvalid(publication)
                .chain(() -> meetings.lockOwn(id))
                .call(meeting -> meeting.says(publication)
                        ? Uni.createFrom().voidItem()
                        : publish(meeting, publication, ifMatch))
                .map(views::of);
    }

    private Uni<Void> refuseInvalid(Publication publication) {
        FieldErrors errors = new FieldErrors();
        publication.check(errors);
        return roles.check("attendance", publication.roles(), errors)
                .chain(() -> careKinds.check("care", publication.careKinds(), errors))
                .invoke(errors::refuse);
    }

    private Uni<Void> publish(Meeting meeting, Publication publication, String ifMatch) {
        if (ifMatch != null) {
            IfMatch.check(ifMatch, meeting.version(), () -> views.of(meeting));
        }
        return outcomes.publishable(meeting.id())
                .invoke(all -> refuseOpen(all, publication))
                .chain(all -> tell(meeting, publication, all))
                .chain(() -> outcomes.published(meeting))
                .chain(said -> balance.note(meeting.id(), said))
                .chain(() -> audit.record("publish-outcomes", "meeting/" + meeting.id()))
                .chain(meetings::flush);
    }

    /** All were held up to the group, or a reason says why that did not happen. */
    private static void refuseOpen(List<Outcome> outcomes, Publication publication) {
        List<UUID> open = outcomes.stream()
                .filter(outcome -> !outcome.isEndorsed())
                .map(Outcome::id)
                .toList();
        boolean excused = publication.notEndorsedBecause() != null;
        if (excused && open.isEmpty() && !outcomes.isEmpty()) {
            throw Invalid.field("notEndorsedBecause", Messages.of("all-endorsed"));
        }
        if (!excused && !open.isEmpty()) {
            throw new RuleBroken("outcomes-not-endorsed", Messages.of("outcomes-not-endorsed", open.size())).open(open);
        }
    }

    /** Each outcome is a subject of its own, so the relay sends them side by side and hundreds arrive within a second. */
    private Uni<Void> tell(Meeting meeting, Publication publication, List<Outcome> all) {
        Instant now = clock.instant();
        return outbox.append(meeting.publish(publication, all.size(), now))
                .chain(() -> InOrder.each(
                        IntStream.range(0, all.size()).boxed().toList(),
                        at -> outbox.append(all.get(at).published(at + 1, meeting.regionCodes(), now))));
    }
}
