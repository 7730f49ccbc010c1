package nl.regiovisie.meeting.remark;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That someone who was there may remark. Goes when the registration goes; what was remarked stays, without a person. */
@Entity
class RemarkInvitation {

    @Id
    private UUID id;

    private UUID meetingId;
    private UUID registrationId;
    private String codeHash;
    private Instant createdAt;

    protected RemarkInvitation() {}

    /** @param codeHash of the code in the link: the code itself stands in the mail only */
    RemarkInvitation(UUID id, UUID meetingId, UUID registrationId, String codeHash, Instant now) {
        this.id = id;
        this.meetingId = meetingId;
        this.registrationId = registrationId;
        this.codeHash = codeHash;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID registrationId() {
        return registrationId;
    }
}
