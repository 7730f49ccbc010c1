package nl.regiovisie.platform.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event as it will be sent. The position is given by the database, so per subject it is the order of commits. */
@Entity
@Table(name = "outbox")
class OutboxEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long position;

    private UUID id;
    private String subject;
    private String type;
    private Instant occurredAt;
    private byte[] payload;
    private String traceparent;
    private Instant dueAt;
    private int attempts;
    private String parkedBecause;

    protected OutboxEntry() {}

    OutboxEntry(UUID id, String subject, String type, Instant occurredAt, byte[] payload, String traceparent) {
        this.id = id;
        this.subject = subject;
        this.type = type;
        this.occurredAt = occurredAt;
        this.payload = payload;
        this.traceparent = traceparent;
    }

    OutboxEntry dueAt(Instant moment) {
        this.dueAt = moment;
        return this;
    }
}
