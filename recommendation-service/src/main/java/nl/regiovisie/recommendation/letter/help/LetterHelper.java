package nl.regiovisie.recommendation.letter.help;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody who may read a draft along behind a link of their own. */
@Entity
class LetterHelper {

    @Id
    private UUID id;

    private UUID letterId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private HelperKind kind;

    private String codeHash;
    private Instant invitedAt;

    protected LetterHelper() {}

    /** @param invitation without errors */
    LetterHelper(UUID id, UUID letterId, Invitation invitation, Instant now) {
        this.id = id;
        this.letterId = letterId;
        kind = invitation.kind();
        codeHash = invitation.hash();
        invitedAt = now;
    }

    boolean isOf(UUID letter) {
        return letterId.equals(letter);
    }

    boolean has(Invitation invitation) {
        return kind == invitation.kind() && codeHash.equals(invitation.hash());
    }

    UUID letterId() {
        return letterId;
    }

    HelperKind kind() {
        return kind;
    }
}
