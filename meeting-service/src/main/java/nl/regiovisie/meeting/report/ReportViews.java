package nl.regiovisie.meeting.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.meeting.remark.RemarkGate;

/** Gathers what belongs to a report when it is shown. */
@ApplicationScoped
class ReportViews {

    private final Reports reports;
    private final RemarkGate remarks;

    ReportViews(Reports reports, RemarkGate remarks) {
        this.reports = reports;
        this.remarks = remarks;
    }

    Uni<ReportView> of(MeetingReport report) {
        return reports.errata(report.meetingId())
                .chain(errata -> remarks.afterwards(report.meetingId())
                        .map(afterwards -> ReportView.of(report, errata, afterwards)));
    }
}
