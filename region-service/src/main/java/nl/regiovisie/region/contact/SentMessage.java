package nl.regiovisie.region.contact;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

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
        this.sender = hash(message.sender());
        this.sentAt = now;
    }

    static String hash(String address) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(address.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
