package nl.regiovisie.meeting.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.meeting.theme.ParticipantRoles;
import nl.regiovisie.meeting.theme.Themes;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;

/**
 * Writing down what is said, by as many note takers at once as there are: each waits for the lock on the meeting, so
 * that positions are unique and in order of arrival.
 */
@ApplicationScoped
public class CaptureService {

    private static final int SHOWN = 200;

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
                .chain(meeting -> {
                    OutcomeDraft local = draft.in(meeting.regionCodes());
                    return outcomes.find(meetingId, id)
                            .chain(known ->
                                    known == null ? add(meeting, id, local) : change(meeting, known, local, ifMatch));
                });
    }

    /**
     * Writes down all that is new; what was written down before stays as it is now.
     *
     * @param drafts by id, in order and without errors
     * @return how many were new
     */
    @Transaction
    public Uni<Integer> captureNew(UUID meetingId, Map<UUID, OutcomeDraft> drafts) {
        return meetings.lockOwn(meetingId)
                .chain(meeting -> outcomes.some(meetingId, drafts.keySet())
                        .map(known -> unknown(drafts, known))
                        .call(fresh -> addAll(meeting, fresh))
                        .map(Map::size));
    }

    private static Map<UUID, OutcomeDraft> unknown(Map<UUID, OutcomeDraft> drafts, List<Outcome> known) {
        Map<UUID, OutcomeDraft> fresh = new LinkedHashMap<>(drafts);
        known.forEach(outcome -> fresh.remove(outcome.id()));
        return fresh;
    }

    private Uni<Void> addAll(Meeting meeting, Map<UUID, OutcomeDraft> drafts) {
        if (drafts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        meeting.write();
        Instant now = clock.instant();
        return outcomes.last(meeting.id())
                .map(last -> written(meeting, drafts, last, now))
                .chain(outcomes::addAll);
    }

    private static List<Outcome> written(Meeting meeting, Map<UUID, OutcomeDraft> drafts, Spot last, Instant now) {
        List<Outcome> written = new ArrayList<>();
        Spot spot = last;
        for (Map.Entry<UUID, OutcomeDraft> draft : drafts.entrySet()) {
            spot = spot.next(now);
            OutcomeDraft local = draft.getValue().in(meeting.regionCodes()).at(spot.place());
            written.add(Outcome.write(draft.getKey(), meeting.id(), spot.position(), local, now));
        }
        return written;
    }

    /**
     * Takes something back; a repeat changes nothing.
     *
     * @param into the outcome that says it from now on, or null
     */
    @Transaction
    Uni<OutcomeView> withdraw(UUID meetingId, UUID id, UUID into, String ifMatch) {
        return meetings.lockOwn(meetingId)
                .chain(meeting -> outcomes.get(meetingId, id).chain(known -> withdraw(meeting, known, into, ifMatch)));
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
        Instant now = clock.instant();
        return outcomes.last(meeting.id())
                .map(last -> last.next(now))
                .map(spot -> Outcome.write(id, meeting.id(), spot.position(), draft.at(spot.place()), now))
                .call(outcomes::add)
                .chain(outcome -> stored(outcome, meeting))
                .map(view -> new Captured(view, true));
    }

    private Uni<Captured> change(Meeting meeting, Outcome known, OutcomeDraft draft, String ifMatch) {
        OutcomeView current = known.view(meeting.regionCodes());
        if (known.says(draft)) {
            return Uni.createFrom().item(new Captured(current, false));
        }
        refuseOtherWords(known, draft, current, ifMatch);
        IfMatch.check(ifMatch, known.version(), () -> current);
        meeting.write();
        known.rewrite(draft, clock.instant());
        return stored(known, meeting).map(view -> new Captured(view, false));
    }

    /** The same id with other words, by someone who did not know that it was taken. */
    private static void refuseOtherWords(Outcome known, OutcomeDraft draft, OutcomeView current, String ifMatch) {
        if (ifMatch == null && !known.hasWordsOf(draft)) {
            String both = Messages.of("outcome-differs", clipped(known.text()), clipped(draft.text()));
            throw new RuleBroken("outcome-differs", both).current(current);
        }
    }

    private static String clipped(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private Uni<OutcomeView> withdraw(Meeting meeting, Outcome known, UUID into, String ifMatch) {
        OutcomeView current = known.view(meeting.regionCodes());
        if (known.isWithdrawn()) {
            return Uni.createFrom().item(current);
        }
        IfMatch.check(ifMatch, known.version(), () -> current);
        meeting.write();
        known.withdraw(into, clock.instant());
        return stored(known, meeting);
    }

    private Uni<OutcomeView> stored(Outcome outcome, Meeting meeting) {
        return outcomes.flush().map(done -> outcome.view(meeting.regionCodes()));
    }

    /** @param created whether it is new */
    record Captured(OutcomeView view, boolean created) {}
}
