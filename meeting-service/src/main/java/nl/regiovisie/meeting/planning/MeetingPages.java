package nl.regiovisie.meeting.planning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.transaction.Transactions;

/** Meetings to read. */
@ApplicationScoped
class MeetingPages {

    private final Meetings meetings;
    private final MeetingViews views;
    private final Transactions transactions;

    MeetingPages(Meetings meetings, MeetingViews views, Transactions transactions) {
        this.meetings = meetings;
        this.views = views;
        this.transactions = transactions;
    }

    Uni<Page<MeetingView>> page(MeetingFilter filter) {
        return transactions
                .reading(() -> meetings.found(filter))
                .map(found -> Page.of(found, filter.limit(), MeetingQuery::cursorAfter))
                .map(page -> new Page<>(page.items().stream().map(views::of).toList(), page.next()));
    }

    Uni<MeetingView> get(UUID id) {
        return transactions.reading(() -> meetings.get(id)).map(views::of);
    }
}
