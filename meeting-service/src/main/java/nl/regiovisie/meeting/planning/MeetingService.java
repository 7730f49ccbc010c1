package nl.regiovisie.meeting.planning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;

/** Planning, changing and cancelling meetings. */
@ApplicationScoped
class MeetingService {

    private static final int LONGEST_REASON = 1_000;

    private final Meetings meetings;
    private final MeetingViews views;
    private final PlanCheck check;
    private final MeetingNews news;
    private final Audit audit;
    private final Clock clock;

    MeetingService(Meetings meetings, MeetingViews views, PlanCheck check, MeetingNews news, Audit audit, Clock clock) {
        this.meetings = meetings;
        this.views = views;
        this.check = check;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** Plans a meeting, or changes it. What stands there already is no change. */
    @Transaction
    Uni<Kept> plan(UUID id, Plan plan, String ifMatch) {
        return check.complete(plan)
                .chain(complete -> meetings.findOwn(id)
                        .invoke(known -> check.refuseElsewhere(plan, known))
                        .chain(known -> known == null
                                ? add(id, complete)
                                : change(known, plan.with(known.facilitators(), known.audience()), ifMatch)));
    }

    /** Cancels a meeting before it begins; a repeat with the same reason changes nothing. */
    @Transaction
    Uni<MeetingView> cancel(UUID id, String reason, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        errors.text("reason", reason, LONGEST_REASON);
        errors.refuse();
        return meetings.lockOwn(id)
                .invoke(meeting -> check.refuseElsewhere(meeting.plan(), meeting))
                .call(meeting -> cancel(meeting, reason, ifMatch))
                .map(views::of);
    }

    private Uni<Kept> add(UUID id, Plan plan) {
        Meeting meeting = Meeting.plan(id, plan, clock.instant());
        return meetings.add(meeting)
                .chain(() -> news.planned(meeting))
                .chain(() -> stored("plan-meeting", meeting))
                .map(view -> new Kept(view, true));
    }

    private Uni<Kept> change(Meeting meeting, Plan plan, String ifMatch) {
        if (meeting.says(plan)) {
            return Uni.createFrom().item(new Kept(views.of(meeting), false));
        }
        IfMatch.check(ifMatch, meeting.version(), () -> views.of(meeting));
        Appointment before = meeting.appointment();
        boolean first = meeting.isDraft();
        meeting.change(plan, clock.instant());
        return (first ? news.planned(meeting) : news.changed(before, meeting))
                .chain(() -> stored("change-meeting", meeting))
                .map(view -> new Kept(view, false));
    }

    private Uni<?> cancel(Meeting meeting, String reason, String ifMatch) {
        if (meeting.wasCancelledBecause(reason)) {
            return Uni.createFrom().voidItem();
        }
        if (ifMatch != null) {
            IfMatch.check(ifMatch, meeting.version(), () -> views.of(meeting));
        }
        meeting.cancel(reason, clock.instant());
        return news.cancelled(meeting).chain(() -> stored("cancel-meeting", meeting));
    }

    private Uni<MeetingView> stored(String action, Meeting meeting) {
        return audit.record(action, "meeting/" + meeting.id())
                .chain(meetings::flush)
                .map(done -> views.of(meeting));
    }

    /** @param created whether it is new */
    record Kept(MeetingView view, boolean created) {}
}
