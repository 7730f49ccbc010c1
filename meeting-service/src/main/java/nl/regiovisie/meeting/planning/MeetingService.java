package nl.regiovisie.meeting.planning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.meeting.region.Regions;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;

@ApplicationScoped
class MeetingService {

    private static final int LONGEST_REASON = 1_000;

    private final Meetings meetings;
    private final MeetingViews views;
    private final Regions regions;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final Transactions transactions;

    MeetingService(
            Meetings meetings,
            MeetingViews views,
            Regions regions,
            Audit audit,
            Caller caller,
            Clock clock,
            Transactions transactions) {
        this.meetings = meetings;
        this.views = views;
        this.regions = regions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.transactions = transactions;
    }

    Uni<Page<MeetingView>> page(MeetingFilter filter) {
        return transactions
                .reading(() -> meetings.newest(filter))
                .map(found -> Page.of(found, filter.limit(), MeetingFilter::cursorAfter))
                .map(page -> new Page<>(page.items().stream().map(views::of).toList(), page.next()));
    }

    Uni<MeetingView> get(UUID id) {
        return transactions.reading(() -> meetings.get(id)).map(views::of);
    }

    /** Plans a meeting, or changes it. What stands there already is no change. */
    @Transaction
    Uni<Planned> plan(UUID id, Plan plan, String ifMatch) {
        return refuseInvalid(plan)
                .chain(() -> meetings.findOwn(id))
                .chain(known -> known == null ? add(id, plan) : change(known, plan, ifMatch));
    }

    /** Cancels a meeting before it begins; a repeat with the same reason changes nothing. */
    @Transaction
    Uni<MeetingView> cancel(UUID id, String reason, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        errors.text("reason", reason, LONGEST_REASON);
        errors.refuse();
        return meetings.lockOwn(id)
                .call(meeting -> cancel(meeting, reason, ifMatch))
                .map(views::of);
    }

    private Uni<Void> refuseInvalid(Plan plan) {
        FieldErrors errors = new FieldErrors();
        plan.check(errors);
        return regions.check("regionCodes", plan.regionCodes(), errors).invoke(errors::refuse);
    }

    private Uni<Planned> add(UUID id, Plan plan) {
        Meeting meeting = Meeting.plan(id, caller.subject(), plan, clock.instant());
        return meetings.add(meeting)
                .chain(() -> stored("plan-meeting", meeting))
                .map(view -> new Planned(view, true));
    }

    private Uni<Planned> change(Meeting meeting, Plan plan, String ifMatch) {
        if (meeting.says(plan)) {
            return Uni.createFrom().item(new Planned(views.of(meeting), false));
        }
        IfMatch.check(ifMatch, meeting.version(), () -> views.of(meeting));
        meeting.change(plan, clock.instant());
        return stored("change-meeting", meeting).map(view -> new Planned(view, false));
    }

    private Uni<?> cancel(Meeting meeting, String reason, String ifMatch) {
        if (meeting.wasCancelledBecause(reason)) {
            return Uni.createFrom().voidItem();
        }
        if (ifMatch != null) {
            IfMatch.check(ifMatch, meeting.version(), () -> views.of(meeting));
        }
        meeting.cancel(reason, clock.instant());
        return stored("cancel-meeting", meeting);
    }

    private Uni<MeetingView> stored(String action, Meeting meeting) {
        return audit.record(action, "meeting/" + meeting.id())
                .chain(meetings::flush)
                .map(done -> views.of(meeting));
    }

    /** @param created whether it is new */
    record Planned(MeetingView view, boolean created) {}
}
