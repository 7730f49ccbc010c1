package nl.regiovisie.recommendation.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.recommendation.contribution.Level;
import nl.regiovisie.recommendation.contribution.SentIn;

/** What somebody sent in. Not public: what an editor lets through becomes a contribution, and this stays what was sent. */
@Entity
class Submission {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private SubmissionState state = SubmissionState.RECEIVED;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Level level;

    private String text;
    private String municipalityCode;
    private String[] regionCodes;
    private String theme;
    private String[] topics;
    private String voicedBy;
    private UUID bodyId;
    private String codeHash;
    private String publishedText;
    private String reason;
    private boolean example;
    private Instant submittedAt;
    private Instant decidedAt;
    private Instant erasedAt;

    protected Submission() {}

    /** @param regions for which it holds */
    Submission(UUID id, SubmissionDraft draft, List<String> regions, Instant now) {
        this.id = id;
        kind = draft.kind();
        level = draft.level();
        text = draft.text();
        municipalityCode = draft.municipalityCode();
        regionCodes = regions.toArray(String[]::new);
        theme = draft.theme();
        topics = draft.topics().toArray(String[]::new);
        voicedBy = draft.voicedBy();
        bodyId = draft.bodyId();
        codeHash = draft.codeHash();
        example = draft.example();
        submittedAt = now;
    }

    /** Whether it was sent with the same code; who has another code sends something else. */
    boolean isBy(SubmissionDraft draft) {
        return codeHash.equals(draft.codeHash());
    }

    /** Whether the words are the same; of what was withdrawn or erased nobody knows. */
    boolean says(SubmissionDraft draft) {
        return isWithdrawn() || erasedAt != null || text.equals(draft.text());
    }

    /**
     * It becomes public.
     *
     * @throws RuleBroken if it was decided otherwise, or withdrawn
     */
    SentIn accept(Moderation moderation, Instant now) {
        refuseDecided();
        state = SubmissionState.ACCEPTED;
        decidedAt = now;
        kind = moderation.kind() == null ? kind : moderation.kind();
        theme = moderation.theme() == null ? theme : moderation.theme();
        topics = moderation.topics() == null ? topics : moderation.topics().toArray(String[]::new);
        publishedText = editedText(moderation);
        return new SentIn(
                id,
                kind.name(),
                theme,
                List.of(topics),
                isEdited() ? publishedText : text,
                isEdited(),
                voicedBy,
                level,
                municipalityCode,
                List.of(regionCodes),
                bodyId,
                example,
                now);
    }

    /**
     * It never becomes public.
     *
     * @param why for who wrote it, in Dutch
     * @throws RuleBroken if it was decided otherwise, or withdrawn
     */
    void refuse(String why, Instant now) {
        refuseDecided();
        state = SubmissionState.REFUSED;
        reason = why;
        decidedAt = now;
    }

    /**
     * Who wrote it takes it back: the words and all that tells who it was are gone for good.
     *
     * @return whether there was something to take back
     */
    boolean withdraw() {
        if (isWithdrawn()) {
            return false;
        }
        state = SubmissionState.WITHDRAWN;
        text = "";
        publishedText = null;
        reason = null;
        municipalityCode = null;
        bodyId = null;
        erasedAt = null;
        return true;
    }

    /** Whether it was decided exactly so already. */
    boolean isDecided(Moderation moderation) {
        return switch (moderation.verdict()) {
            case REFUSED -> state == SubmissionState.REFUSED && Objects.equals(reason, moderation.reason());
            case ACCEPTED ->
                state == SubmissionState.ACCEPTED
                        && (moderation.kind() == null || moderation.kind() == kind)
                        && (moderation.theme() == null || moderation.theme().equals(theme))
                        && (moderation.topics() == null || moderation.topics().equals(List.of(topics)))
                        && Objects.equals(editedText(moderation), publishedText);
        };
    }

    /** Whether it has a theme, with what the editor says. */
    boolean hasTheme(Moderation moderation) {
        return theme != null || moderation.theme() != null;
    }

    boolean isAccepted() {
        return state == SubmissionState.ACCEPTED;
    }

    boolean isWithdrawn() {
        return state == SubmissionState.WITHDRAWN;
    }

    /** @param bodies ids */
    boolean isOfOneOf(Set<String> bodies) {
        return bodyId != null && bodies.contains(bodyId.toString());
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    List<String> topics() {
        return List.of(topics);
    }

    /** The words of the editor; null if they are those that were sent. */
    private String editedText(Moderation moderation) {
        return text.equals(moderation.text()) ? null : moderation.text();
    }

    private boolean isEdited() {
        return publishedText != null;
    }

    private void refuseDecided() {
        if (state != SubmissionState.RECEIVED) {
            String rule = isWithdrawn() ? "submission-withdrawn" : "submission-decided";
            throw new RuleBroken(rule, Messages.of(rule));
        }
    }
}
