package nl.regiovisie.meeting.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** An edition of a report as a tagged PDF: made once, and the same bytes for ever. */
@Entity
@IdClass(Edition.class)
class ReportDocument {

    @Id
    private UUID meetingId;

    @Id
    private int number;

    private byte[] content;
    private Instant madeAt;

    protected ReportDocument() {}

    ReportDocument(Edition edition, byte[] content, Instant madeAt) {
        this.meetingId = edition.meetingId();
        this.number = edition.number();
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
