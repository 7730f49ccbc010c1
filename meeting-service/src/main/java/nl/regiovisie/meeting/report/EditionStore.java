package nl.regiovisie.meeting.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.events.DomainEvent;
import nl.regiovisie.events.MeetingEvent.ReportPublished;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.meeting.remark.RemarkGate;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.problem.Stale;
import nl.regiovisie.platform.transaction.Transaction;

/** Keeps a printed edition, and tells of it; or nothing, if the report changed while it was being printed. */
@ApplicationScoped
class EditionStore {

    private final Meetings meetings;
    private final Reports reports;
    private final ReportViews views;
    private final RemarkGate gate;
    private final Outbox outbox;
    private final Audit audit;

    EditionStore(Meetings meetings, Reports reports, ReportViews views, RemarkGate gate, Outbox outbox, Audit audit) {
        this.meetings = meetings;
        this.reports = reports;
        this.views = views;
        this.gate = gate;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transaction
    Uni<ReportView> view(UUID meeting) {
        return reports.get(meeting).chain(this::view);
    }

    @Transaction
    Uni<ReportView> store(NewEdition edition, Map<ReportFormat, byte[]> files) {
        return meetings.lockOwn(edition.meetingId())
                .chain(meeting -> reports.get(meeting.id())
                        .call(report -> refuseChanged(report, edition))
                        .call(report ->
                                edition.isFirst() ? publish(report, meeting, edition) : correct(report, edition))
                        .call(() -> reports.add(documents(edition, files)))
                        .call(reports::flush)
                        .chain(this::view));
    }

    private static Object[] documents(NewEdition edition, Map<ReportFormat, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> new ReportDocument(
                        ReportFile.of(edition.edition(), file.getKey()),
                        file.getValue(),
                        edition.made().at()))
                .toArray();
    }

    /** Nobody remarks after the period, and with the meeting locked nobody opens it again: asked here, it stays so. */
    private Uni<Void> publish(MeetingReport report, Meeting meeting, NewEdition edition) {
        return gate.refuseUnsettled(meeting.id()).chain(() -> publishSettled(report, meeting, edition));
    }

    private Uni<Void> publishSettled(MeetingReport report, Meeting meeting, NewEdition edition) {
        report.publish(edition.made().at());
        ReportDraft draft = report.draft();
        return tell(
                "publish-report",
                report,
                new ReportPublished(
                        meeting.id(),
                        edition.made().content().title(),
                        meeting.regionCodes(),
                        draft.text(),
                        draft.tips(),
                        edition.made().content().missing(),
                        edition.made().content().example(),
                        edition.made().at()));
    }

    private Uni<Void> correct(MeetingReport report, NewEdition edition) {
        Erratum erratum = report.correct(
                edition.erratumId(), edition.erratum(), edition.made().at());
        return reports.add(erratum).chain(() -> tell("publish-erratum", report, erratum.published()));
    }

    private Uni<Void> tell(String action, MeetingReport report, DomainEvent event) {
        return outbox.append(event).chain(() -> audit.record(action, "meeting/" + report.meetingId()));
    }

    private Uni<Void> refuseChanged(MeetingReport report, NewEdition edition) {
        return report.version() == edition.version()
                ? Uni.createFrom().voidItem()
                : view(report).chain(current -> Uni.createFrom().failure(new Stale(current)));
    }

    private Uni<ReportView> view(MeetingReport report) {
        return views.of(report);
    }
}
