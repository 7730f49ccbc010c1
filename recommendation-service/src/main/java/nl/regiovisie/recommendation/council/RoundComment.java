package nl.regiovisie.recommendation.council;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What a body says of a draft that councils read. */
@Entity
@IdClass(BodyStatement.class)
class RoundComment {

    @Id
    private UUID recommendationId;

    @Id
    private UUID bodyId;

    @Version
    private Integer version;

    private boolean agrees;
    private String text;
    private Instant writtenAt;

    protected RoundComment() {}

    RoundComment(UUID recommendationId, UUID bodyId, Comment comment, Instant now) {
        this.recommendationId = recommendationId;
        this.bodyId = bodyId;
        write(comment, now);
    }

    void write(Comment comment, Instant now) {
        agrees = comment.agrees();
        text = comment.text();
        writtenAt = now;
    }

    boolean says(Comment comment) {
        return agrees == comment.agrees() && Objects.equals(text, comment.text());
    }
}
