package nl.regiovisie.recommendation.letter.help;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What a helper, or the body itself, says of a draft. The body says when it is done with it. */
@Entity
class LetterComment {

    @Id
    private UUID id;

    private UUID letterId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private HelperKind helperKind;

    private String text;
    private Instant writtenAt;
    private Instant settledAt;

    protected LetterComment() {}

    /**
     * @param by null for the body
     * @param remark without errors
     */
    LetterComment(UUID id, UUID letterId, HelperKind by, Remark remark, Instant now) {
        this.id = id;
        this.letterId = letterId;
        helperKind = by;
        text = remark.text();
        writtenAt = now;
    }

    boolean says(UUID letter, HelperKind by, Remark remark) {
        return letterId.equals(letter) && helperKind == by && text.equals(remark.text());
    }

    boolean isOf(UUID letter) {
        return letterId.equals(letter);
    }

    void settle(Instant now) {
        settledAt = settledAt == null ? now : settledAt;
    }
}
