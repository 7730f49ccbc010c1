package nl.regiovisie.meeting.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.platform.transaction.Transactions;

/** Outcomes as they stand now, for whoever was allowed to listen to their meeting. */
@ApplicationScoped
public class OutcomeFeed {

    private final Transactions transactions;
    private final Meetings meetings;
    private final Outcomes outcomes;

    OutcomeFeed(Transactions transactions, Meetings meetings, Outcomes outcomes) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.outcomes = outcomes;
    }

    /** Those of the ids that the meeting has, in order. */
    public Uni<List<Told>> now(UUID meetingId, Collection<UUID> ids) {
        return transactions.reading(() -> meetings.any(meetingId)
                .chain(meeting -> outcomes.some(meetingId, ids)
                        .map(found -> found.stream()
                                .map(outcome -> told(outcome, meeting))
                                .toList())));
    }

    private static Told told(Outcome outcome, Meeting meeting) {
        return new Told(outcome.id(), outcome.view(meeting.regionCodes()), outcome.isPublishable());
    }

    /**
     * @param view for those who write in the meeting
     * @param forTheRoom whether everyone in the room may see it
     */
    public record Told(UUID id, Object view, boolean forTheRoom) {}
}
