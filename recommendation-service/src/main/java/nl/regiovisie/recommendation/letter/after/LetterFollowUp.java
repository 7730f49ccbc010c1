package nl.regiovisie.recommendation.letter.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Something that became of a letter in one municipality. It does not change; what was wrong goes and is written anew. */
@Entity
class LetterFollowUp {

    @Id
    private UUID id;

    private UUID letterId;
    private String municipalityCode;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private FollowUpKind kind;

    private LocalDate happenedOn;
    private String note;
    private Instant writtenAt;

    protected LetterFollowUp() {}

    /** @param draft without errors */
    LetterFollowUp(UUID id, UUID letterId, String municipalityCode, FollowUpDraft draft, Instant now) {
        this.id = id;
        this.letterId = letterId;
        this.municipalityCode = municipalityCode;
        kind = draft.kind();
        happenedOn = draft.on();
        note = draft.note();
        writtenAt = now;
    }

    boolean isOf(UUID letter, String municipality) {
        return letterId.equals(letter) && municipalityCode.equals(municipality);
    }

    boolean says(FollowUpDraft draft) {
        return kind == draft.kind() && happenedOn.equals(draft.on()) && Objects.equals(note, draft.note());
    }
}
