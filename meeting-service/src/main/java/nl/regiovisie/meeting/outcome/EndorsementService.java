package nl.regiovisie.meeting.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;

/** The round at the end of a meeting, in which the group hears everything once more. */
@ApplicationScoped
class EndorsementService {

    private final Meetings meetings;
    private final Outcomes outcomes;
    private final Clock clock;

    EndorsementService(Meetings meetings, Outcomes outcomes, Clock clock) {
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /**
     * Stores what the group makes of an outcome. The first time a version may be named and need not be; what stands
     * there already is no change.
     */
    @Transaction
    Uni<OutcomeView> endorse(UUID meetingId, UUID id, Endorsement result, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        result.check(errors);
        errors.refuse();
        return meetings.lockOwn(meetingId)
                .chain(meeting ->
                        outcomes.get(meetingId, id).chain(outcome -> endorse(meeting, outcome, result, ifMatch)));
    }

    private Uni<OutcomeView> endorse(Meeting meeting, Outcome outcome, Endorsement result, String ifMatch) {
        OutcomeView current = outcome.view(meeting.regionCodes());
        if (outcome.says(result)) {
            return Uni.createFrom().item(current);
        }
        if (outcome.isEndorsed() || ifMatch != null) {
            IfMatch.check(ifMatch, outcome.version(), () -> current);
        }
        meeting.write();
        outcome.endorse(result, clock.instant());
        return outcomes.flush().map(done -> outcome.view(meeting.regionCodes()));
    }
}
