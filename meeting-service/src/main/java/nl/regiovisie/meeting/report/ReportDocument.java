package nl.regiovisie.meeting.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** An edition of a report in one format: made once, and the same bytes for ever. */
@Entity
@IdClass(ReportFile.class)
class ReportDocument {

    @Id
    private UUID meetingId;

    @Id
    private int number;

    @Id
    @Enumerated(EnumType.STRING)
    private ReportFormat format;

    private byte[] content;
    private Instant madeAt;

    protected ReportDocument() {}

    ReportDocument(ReportFile file, byte[] content, Instant madeAt) {
        this.meetingId = file.meetingId();
        this.number = file.number();
        this.format = file.format();
        this.content = content;
        this.madeAt = madeAt;
    }

    int number() {
        return number;
    }

    byte[] content() {
        return content;
    }
}
