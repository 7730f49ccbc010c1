package nl.regiovisie.meeting.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.meeting.theme.ParticipantRoles;
import nl.regiovisie.meeting.theme.Themes;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;

/**
 * Writing down what is said, by as many note takers at once as there are: each waits for the lock on the meeting, so
 * that positions are unique and in order of arrival.
 */
@ApplicationScoped
class CaptureService {

    private final Meetings meetings;
    private final Outcomes outcomes;
    private final Themes themes;
    private final ParticipantRoles roles;
    private final Clock clock;

    CaptureService(Meetings meetings, Outcomes outcomes, Themes themes, ParticipantRoles roles, Clock clock) {
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.themes = themes;
        this.roles = roles;
        this.clock = clock;
    }

    /** Writes something down, changes it, or brings it back. What stands there already is no change. */
    @Transaction
    Uni<Captured> capture(UUID meetingId, UUID id, OutcomeDraft draft, String ifMatch) {
        return meetings.lockOwn(meetingId)
                .call(meeting -> refuseInvalid(draft, meeting))
                .chain(meeting -> outcomes.find(meetingId, id)
                        .chain(known ->
                                known == null ? add(meeting, id, draft) : change(meeting, known, draft, ifMatch)));
    }

    /** Takes something back; a repeat changes nothing. */
    @Transaction
    Uni<OutcomeView> withdraw(UUID meetingId, UUID id, String ifMatch) {
        return meetings.lockOwn(meetingId)
                .chain(meeting -> outcomes.get(meetingId, id).chain(known -> withdraw(meeting, known, ifMatch)));
    }

    private Uni<Void> refuseInvalid(OutcomeDraft draft, Meeting meeting) {
        FieldErrors errors = new FieldErrors();
        draft.check(meeting.regionCodes(), errors);
        return themes.check("theme", draft.theme(), errors)
                .chain(() -> roles.check("voicedBy", draft.voicedBy(), errors))
                .invoke(errors::refuse);
    }

    private Uni<Captured> add(Meeting meeting, UUID id, OutcomeDraft draft) {
        meeting.write();
        return outcomes.nextPosition(meeting.id())
                .map(position -> Outcome.write(id, meeting.id(), position, draft, clock.instant()))
                .call(outcomes::add)
                .chain(outcome -> stored(outcome, meeting))
                .map(view -> new Captured(view, true));
    }

    private Uni<Captured> change(Meeting meeting, Outcome known, OutcomeDraft draft, String ifMatch) {
        OutcomeView current = known.view(meeting.regionCodes());
        if (known.says(draft)) {
            return Uni.createFrom().item(new Captured(current, false));
        }
        IfMatch.check(ifMatch, known.version(), () -> current);
        meeting.write();
        known.rewrite(draft, clock.instant());
        return stored(known, meeting).map(view -> new Captured(view, false));
    }

    private Uni<OutcomeView> withdraw(Meeting meeting, Outcome known, String ifMatch) {
        OutcomeView current = known.view(meeting.regionCodes());
        if (known.isWithdrawn()) {
            return Uni.createFrom().item(current);
        }
        IfMatch.check(ifMatch, known.version(), () -> current);
        meeting.write();
        known.withdraw(clock.instant());
        return stored(known, meeting);
    }

    private Uni<OutcomeView> stored(Outcome outcome, Meeting meeting) {
        return outcomes.flush().map(done -> outcome.view(meeting.regionCodes()));
    }

    /** @param created whether it is new */
    record Captured(OutcomeView view, boolean created) {}
}
