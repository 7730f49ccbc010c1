package nl.regiovisie.region.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.platform.Sha256;

/** That someone wrote to a body. Who it was is kept as a hash only, for as long as it is needed to limit how often. */
@Entity
@Table(name = "body_message")
class SentMessage {

    @Id
    private UUID id;

    private UUID bodyId;
    private String sender;
    private Instant sentAt;

    protected SentMessage() {}

    SentMessage(Message message, UUID bodyId, Instant now) {
        this.id = message.id();
        this.bodyId = bodyId;
        this.sender = Sha256.of(message.sender());
        this.sentAt = now;
    }
}
