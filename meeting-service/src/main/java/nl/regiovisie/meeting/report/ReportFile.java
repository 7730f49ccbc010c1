package nl.regiovisie.meeting.report;

import java.io.Serializable;
import java.util.UUID;

/** Which file: an edition of a report in one format. */
record ReportFile(UUID meetingId, int number, ReportFormat format) implements Serializable {

    static ReportFile of(Edition edition, ReportFormat format) {
        return new ReportFile(edition.meetingId(), edition.number(), format);
    }
}
