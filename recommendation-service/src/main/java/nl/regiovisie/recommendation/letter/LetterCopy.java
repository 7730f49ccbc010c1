package nl.regiovisie.recommendation.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** A finished letter as one municipal council gets it. */
@Entity
@IdClass(CopyName.class)
class LetterCopy {

    @Id
    private UUID letterId;

    @Id
    private String municipalityCode;

    private String content;

    protected LetterCopy() {}

    /** @param content as JSON */
    LetterCopy(CopyName name, String content) {
        letterId = name.letterId();
        municipalityCode = name.municipalityCode();
        this.content = content;
    }
}
