package nl.regiovisie.meeting.report;

enum ReportStatus {
    DRAFT,
    PUBLISHED
}
