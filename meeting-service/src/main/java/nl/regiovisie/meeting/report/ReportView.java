package nl.regiovisie.meeting.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.meeting.remark.RemarkGate.Afterwards;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The report of a meeting as the API shows it; what was said there is under {@code /outcomes}.
 *
 * @param text Markdown
 * @param html the same as safe HTML, with headings from h3 on
 * @param edition 0 for a draft
 * @param afterwards what came of the remarks of those who were there; null if they were not asked
 */
@Schema(name = "MeetingReport")
record ReportView(
        UUID meetingId,
        ReportStatus status,
        String text,
        String html,
        List<String> tips,
        int edition,
        List<ErratumView> errata,
        Afterwards afterwards,
        Instant changedAt,
        Instant publishedAt,
        int version) {

    static ReportView of(MeetingReport report, List<Erratum> errata, Afterwards afterwards) {
        ReportDraft draft = report.draft();
        return new ReportView(
                report.meetingId(),
                report.status(),
                draft.text(),
                Markdown.html(draft.text()),
                draft.tips(),
                report.edition(),
                errata.stream().map(Erratum::view).toList(),
                afterwards,
                report.changedAt(),
                report.publishedAt(),
                report.version());
    }
}
