package nl.regiovisie.meeting.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;

/** What its facilitator wrote about a meeting. Once published it stays as it is; what was wrong is said in errata. */
@Entity
class MeetingReport {

    @Id
    private UUID meetingId;

    @Version
    private Integer version;

    private String text;
    private String[] tips;
    private int errata;
    private Instant createdAt;
    private Instant changedAt;
    private Instant publishedAt;

    protected MeetingReport() {}

    /** @param draft without errors */
    static MeetingReport write(UUID meetingId, ReportDraft draft, Instant now) {
        MeetingReport report = new MeetingReport();
        report.meetingId = meetingId;
        report.createdAt = now;
        report.take(draft, now);
        return report;
    }

    /** @throws RuleBroken once it is published */
    void rewrite(ReportDraft draft, Instant now) {
        refusePublished();
        take(draft, now);
    }

    /** @throws RuleBroken once it is published */
    void publish(Instant now) {
        refusePublished();
        publishedAt = now;
        changedAt = now;
    }

    /**
     * @return its first erratum, or one after those that there are
     * @throws RuleBroken unless it is published
     */
    Erratum correct(UUID id, ErratumDraft draft, Instant now) {
        refuseUncorrectable();
        errata++;
        changedAt = now;
        return new Erratum(id, meetingId, errata, draft, now);
    }

    /** @throws RuleBroken while it is a draft, which can simply be changed */
    void refuseUncorrectable() {
        if (!isPublished()) {
            throw new RuleBroken("report-is-draft", Messages.of("report-is-draft"));
        }
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    ReportStatus status() {
        return isPublished() ? ReportStatus.PUBLISHED : ReportStatus.DRAFT;
    }

    /** The first, and one more for each erratum; 0 for a draft. */
    int edition() {
        return isPublished() ? errata + 1 : 0;
    }

    boolean says(ReportDraft draft) {
        return draft.equals(draft());
    }

    ReportDraft draft() {
        return new ReportDraft(text, List.of(tips));
    }

    UUID meetingId() {
        return meetingId;
    }

    int version() {
        return version;
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    private void refusePublished() {
        if (isPublished()) {
            throw new RuleBroken("report-is-published", Messages.of("report-is-published"));
        }
    }

    private void take(ReportDraft draft, Instant now) {
        text = draft.text();
        tips = draft.tips().toArray(String[]::new);
        changedAt = now;
    }
}
