package nl.regiovisie.recommendation.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.recommendation.assessment.Outcome;
import nl.regiovisie.recommendation.assessment.PublicAnswer;
import nl.regiovisie.recommendation.turn.Speaker;

/** What a body or a municipality says under an answer. Keeps which answer that was, though that may change. */
@Entity
class Reply {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID recommendationId;
    private String municipalityCode;
    private UUID reviewId;
    private int answerVersion;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Outcome answerOutcome;

    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Speaker speaker;

    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private ReplyState state = ReplyState.WAITING;

    private String text;
    private String reason;
    private boolean example;
    private Instant writtenAt;
    private Instant publishedAt;
    private Instant refusedAt;
    private Instant erasedAt;

    protected Reply() {}

    /** @param draft without errors, about that answer */
    Reply(UUID id, ReplyDraft draft, PublicAnswer answer, Instant now) {
        this.id = id;
        recommendationId = draft.recommendationId();
        municipalityCode = draft.municipalityCode();
        reviewId = answer.reviewId();
        answerVersion = answer.version();
        answerOutcome = answer.outcome();
        answeredAt = answer.answeredAt();
        speaker = draft.speaker();
        bodyId = draft.bodyId();
        text = draft.text();
        example = draft.example();
        writtenAt = now;
    }

    /** Whether it is what was sent; of what was taken back or erased nobody knows the words. */
    boolean says(ReplyDraft draft) {
        return recommendationId.equals(draft.recommendationId())
                && municipalityCode.equals(draft.municipalityCode())
                && Objects.equals(bodyId, draft.bodyId())
                && (isGone() || isErased() || text.equals(draft.text()));
    }

    /** @throws RuleBroken if it was decided otherwise, or taken back */
    void publish(Instant now) {
        refuseDecided();
        state = ReplyState.PUBLISHED;
        publishedAt = now;
    }

    /**
     * @param why for who wrote it, in Dutch
     * @throws RuleBroken if it was decided otherwise, or taken back
     */
    void refuse(String why, Instant now) {
        refuseDecided();
        state = ReplyState.REFUSED;
        reason = why;
        refusedAt = now;
    }

    /** Whether it was decided exactly so already; of what was erased nobody knows the reason. */
    boolean isDecided(ReplyModeration moderation) {
        return moderation.publishes()
                ? state == ReplyState.PUBLISHED
                : state == ReplyState.REFUSED && (isErased() || reason.equals(moderation.reason()));
    }

    /** Who wrote it takes it back: the words are gone. Where everyone saw it, its place stays. */
    void withdraw() {
        state = isPublic() ? ReplyState.WITHDRAWN : ReplyState.TAKEN_BACK;
        text = "";
        reason = null;
        refusedAt = null;
        erasedAt = null;
    }

    boolean isPublic() {
        return state == ReplyState.PUBLISHED;
    }

    boolean isGone() {
        return state == ReplyState.TAKEN_BACK || state == ReplyState.WITHDRAWN;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    DialogueId dialogue() {
        return new DialogueId(recommendationId, municipalityCode);
    }

    /** @return null for who speaks for the municipality */
    UUID bodyId() {
        return bodyId;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    /** Whether it was refused so long ago that its words are gone. */
    private boolean isErased() {
        return erasedAt != null;
    }

    private void refuseDecided() {
        if (state != ReplyState.WAITING) {
            String rule = isGone() ? "reply-taken-back" : "reply-decided";
            throw new RuleBroken(rule, Messages.of(rule));
        }
    }
}
