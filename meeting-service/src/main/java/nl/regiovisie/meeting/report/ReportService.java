package nl.regiovisie.meeting.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;

/** Reading a report, and writing its draft: by several facilitators at once, none of whom overwrites another unseen. */
@ApplicationScoped
class ReportService {

    private final Meetings meetings;
    private final Reports reports;
    private final ReportViews views;
    private final Caller caller;
    private final Clock clock;
    private final Transactions transactions;

    ReportService(
            Meetings meetings,
            Reports reports,
            ReportViews views,
            Caller caller,
            Clock clock,
            Transactions transactions) {
        this.meetings = meetings;
        this.reports = reports;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @return fails with {@link NotFound} if there is none, or none that the caller may see */
    Uni<ReportView> get(UUID meeting) {
        return transactions.reading(() -> visible(meeting).chain(this::view));
    }

    /**
     * @param edition null for the newest
     * @return fails with {@link NotFound} if there is no such edition, or not in this format
     */
    Uni<ReportDocument> document(UUID meeting, Integer edition, ReportFormat format) {
        return transactions.reading(() -> visible(meeting)
                .map(report -> new ReportFile(meeting, edition == null ? report.edition() : edition, format))
                .chain(reports::document)
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("verslag", meeting)));
    }

    /** Stores a draft. What stands there already is no change. */
    @Transaction
    Uni<Written> write(UUID id, ReportDraft draft, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        draft.check(errors);
        errors.refuse();
        return meetings.lockOwn(id)
                .chain(() -> reports.find(id))
                .chain(known -> known == null
                        ? add(MeetingReport.write(id, draft, clock.instant()))
                        : change(known, draft, ifMatch));
    }

    private Uni<Written> add(MeetingReport report) {
        return reports.add(report)
                .chain(reports::flush)
                .chain(() -> view(report))
                .map(view -> new Written(view, true));
    }

    private Uni<Written> change(MeetingReport report, ReportDraft draft, String ifMatch) {
        return view(report)
                .chain(current -> {
                    if (report.says(draft)) {
                        return Uni.createFrom().item(current);
                    }
                    IfMatch.check(ifMatch, report.version(), () -> current);
                    report.rewrite(draft, clock.instant());
                    return reports.flush().chain(() -> view(report));
                })
                .map(view -> new Written(view, false));
    }

    private Uni<MeetingReport> visible(UUID id) {
        return meetings.get(id).chain(meeting -> reports.get(id).invoke(report -> refuseDraft(report, meeting)));
    }

    private void refuseDraft(MeetingReport report, Meeting meeting) {
        if (!report.isPublished() && !meeting.isOf(caller.subject())) {
            throw new NotFound("verslag", meeting.id());
        }
    }

    private Uni<ReportView> view(MeetingReport report) {
        return views.of(report);
    }

    /** @param created whether it is new */
    record Written(ReportView view, boolean created) {}
}
