package nl.regiovisie.recommendation.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;

/** An answer that a municipality still works at, or that waits for a second person. It is no answer yet. */
@Entity
@IdClass(AssessmentId.class)
@Table(name = "answer_draft")
public class Draft {

    @Id
    private UUID reviewId;

    @Id
    private UUID recommendationId;

    @Version
    private Integer version;

    private String content;
    private String keptBy;
    private Instant keptAt;
    private boolean submitted;

    protected Draft() {}

    /** Nothing yet: {@link #keep} fills it. */
    public Draft(UUID reviewId, UUID recommendationId) {
        this.reviewId = reviewId;
        this.recommendationId = recommendationId;
    }

    /**
     * @param content the answer as JSON
     * @param person id of the account
     * @param submit whether it now waits for a second person
     */
    public void keep(String content, String person, boolean submit, Instant now) {
        this.content = content;
        keptBy = person;
        keptAt = now;
        submitted = submit;
    }

    /** Whether this is what stands here already. */
    public boolean says(String other, boolean submit) {
        return content.equals(other) && submitted == submit;
    }

    /**
     * @param person id of the account that confirms
     * @throws RuleBroken unless someone else handed it in
     */
    public void requireConfirmableBy(String person) {
        if (!submitted) {
            throw new RuleBroken("draft-not-submitted", Messages.of("draft-not-submitted"));
        }
        if (keptBy.equals(person)) {
            throw new RuleBroken("own-answer", Messages.of("own-answer"));
        }
    }

    public UUID recommendationId() {
        return recommendationId;
    }

    public String content() {
        return content;
    }

    public int version() {
        return version;
    }
}
