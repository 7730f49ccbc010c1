package nl.regiovisie.meeting.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.transaction.Transactions;

/** The outcomes of a meeting in order: all for its facilitator, for others what is public. */
@ApplicationScoped
class OutcomePages {

    private final Transactions transactions;
    private final Meetings meetings;
    private final Outcomes outcomes;
    private final Caller caller;

    OutcomePages(Transactions transactions, Meetings meetings, Outcomes outcomes, Caller caller) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.caller = caller;
    }

    /**
     * @param room only what everyone in the room may see
     * @param cursor null for the first page
     */
    Uni<Page<OutcomeView>> page(UUID meetingId, boolean room, String cursor, int limit) {
        Spot after = cursor == null ? Spot.BEGIN : Spot.of(cursor);
        return transactions.reading(() -> meetings.get(meetingId).chain(meeting -> page(meeting, room, after, limit)));
    }

    /** The words of an outcome before each change, for the facilitators of its meeting. */
    Uni<Page<OutcomeRevision.View>> earlier(UUID meetingId, UUID id) {
        return transactions
                .reading(() -> meetings.getOwn(meetingId)
                        .chain(() -> outcomes.get(meetingId, id))
                        .chain(() -> outcomes.earlier(id)))
                .map(found ->
                        Page.whole(found.stream().map(OutcomeRevision::view).toList()));
    }

    private Uni<Page<OutcomeView>> page(Meeting meeting, boolean room, Spot after, int limit) {
        boolean mine = meeting.isOf(caller.subject());
        if (!mine && !meeting.isPublished()) {
            return Uni.createFrom().item(Page.whole(List.of()));
        }
        return outcomes.inOrder(meeting.id(), after, room || !mine, limit)
                .map(found -> Page.of(found, limit, Spot::cursorAfter))
                .map(page -> new Page<>(views(page.items(), meeting, mine), page.next()));
    }

    private static List<OutcomeView> views(List<Outcome> outcomes, Meeting meeting, boolean mine) {
        List<String> regions = meeting.regionCodes();
        return outcomes.stream()
                .map(outcome -> mine ? outcome.view(regions) : outcome.publicView(regions))
                .toList();
    }
}
