package nl.regiovisie.meeting.remark;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;

/** What a facilitator does with remarks. */
@ApplicationScoped
class SettlementService {

    private final Meetings meetings;
    private final Remarks remarks;
    private final Clock clock;
    private final Transactions transactions;

    SettlementService(Meetings meetings, Remarks remarks, Clock clock, Transactions transactions) {
        this.meetings = meetings;
        this.remarks = remarks;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** All of a meeting, in order of arrival; at most a few for each person who was there. */
    Uni<List<RemarkView>> all(UUID meeting) {
        return transactions.reading(() -> meetings.getOwn(meeting)
                .chain(() -> remarks.all(meeting))
                .map(all -> all.stream().map(Remark::view).toList()));
    }

    /** The first time a version may be named and need not be; what stands there already is no change. */
    @Transaction
    Uni<RemarkView> settle(UUID meeting, UUID id, Settlement given, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        given.check(errors);
        errors.refuse();
        return meetings.lockOwn(meeting).chain(() -> remarks.get(meeting, id)).chain(remark -> {
            if (!remark.says(given)) {
                if (remark.isSettled() || ifMatch != null) {
                    IfMatch.check(ifMatch, remark.version(), remark::view);
                }
                remark.settle(given, clock.instant());
            }
            return remarks.flush().map(done -> remark.view());
        });
    }
}
