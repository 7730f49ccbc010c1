package nl.regiovisie.meeting.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.platform.http.Cursor;
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

    /** @param cursor null for the first page */
    Uni<Page<OutcomeView>> page(UUID meetingId, String cursor, int limit) {
        int after = cursor == null ? 0 : position(cursor);
        return transactions.reading(() -> meetings.get(meetingId).chain(meeting -> page(meeting, after, limit)));
    }

    private Uni<Page<OutcomeView>> page(Meeting meeting, int after, int limit) {
        boolean mine = meeting.isOf(caller.subject());
        if (!mine && !meeting.isPublished()) {
            return Uni.createFrom().item(Page.whole(List.of()));
        }
        return outcomes.inOrder(meeting.id(), after, !mine, limit)
                .map(found -> Page.of(found, limit, last -> Cursor.encode(last.position())))
                .map(page -> new Page<>(views(page.items(), meeting), page.next()));
    }

    private static List<OutcomeView> views(List<Outcome> outcomes, Meeting meeting) {
        return outcomes.stream()
                .map(outcome -> outcome.view(meeting.regionCodes()))
                .toList();
    }

    private static int position(String cursor) {
        try {
            return Integer.parseInt(Cursor.decode(cursor, 1).get(0));
        } catch (NumberFormatException nonsense) {
            throw Cursor.invalid();
        }
    }
}
