package nl.regiovisie.recommendation.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;

/**
 * Something that was said in a meeting, or sent in. Everyone may read it. What was said never changes, but can be erased
 * when whoever sent it in wants that; its fate changes.
 */
@Entity
public class Contribution {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID meetingId;
    private int position;
    private String kind;
    private String theme;
    private String text;
    private String question;
    private String[] voicedBy;
    private String[] regionCodes;
    private String[] topics = {};
    private String endorsement;
    private String endorsementRemark;
    private String endorsementHeldBy;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Level level;

    private String municipalityCode;
    private UUID bodyId;
    private boolean edited;
    private Instant erasedAt;
    private boolean example;
    private Instant publishedAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Fate fate;

    private String fateReason;
    private Instant fateSince;
    private UUID recommendationId;

    protected Contribution() {}

    static Contribution of(OutcomePublished event) {
        Contribution contribution = new Contribution();
        contribution.id = event.outcomeId();
        contribution.meetingId = event.meetingId();
        contribution.position = event.position();
        contribution.kind = event.kind();
        contribution.theme = event.theme();
        contribution.text = event.text();
        contribution.question = event.question();
        contribution.voicedBy = event.voicedBy().toArray(String[]::new);
        contribution.regionCodes = event.regionCodes().toArray(String[]::new);
        contribution.endorsement = event.endorsement().result();
        contribution.endorsementRemark = event.endorsement().remark();
        contribution.endorsementHeldBy = event.endorsement().heldBy();
        contribution.example = event.example();
        contribution.publishedAt = event.occurredAt();
        contribution.become(Fate.WAITING, null, event.occurredAt());
        return contribution;
    }

    static Contribution of(SentIn sent) {
        Contribution contribution = new Contribution();
        contribution.id = sent.id();
        contribution.position = 1;
        contribution.kind = sent.kind();
        contribution.theme = sent.theme();
        contribution.topics = sent.topics().toArray(String[]::new);
        contribution.text = sent.text();
        contribution.edited = sent.edited();
        contribution.voicedBy = new String[] {sent.voicedBy()};
        contribution.level = sent.level();
        contribution.municipalityCode = sent.municipalityCode();
        contribution.regionCodes = sent.regionCodes().toArray(String[]::new);
        contribution.bodyId = sent.bodyId();
        contribution.example = sent.example();
        contribution.publishedAt = sent.at();
        contribution.become(Fate.WAITING, null, sent.at());
        return contribution;
    }

    /**
     * An editor decides about it, other than by bundling.
     *
     * @param reason why, in Dutch; compulsory for some fates, which the caller checked
     * @throws RuleBroken while it is a source of a recommendation, or once it is erased
     */
    void decide(Fate decided, String reason, Instant now) {
        refuseErased();
        if (fate == Fate.BUNDLED) {
            throw new RuleBroken("contribution-bundled", Messages.of("contribution-bundled"));
        }
        become(decided, reason, now);
    }

    /**
     * It becomes a source; again for the same recommendation changes nothing.
     *
     * @throws RuleBroken once it is erased
     */
    public void bundle(UUID recommendation, Instant now) {
        if (recommendation.equals(recommendationId)) {
            return;
        }
        refuseErased();
        if (fate == Fate.BUNDLED) {
            throw new IllegalStateException("Contribution " + id + " is bundled already");
        }
        recommendationId = recommendation;
        become(Fate.BUNDLED, null, now);
    }

    /** The draft that it was a source of lets it go: it waits again, unless it is erased. */
    public void release(Instant now) {
        recommendationId = null;
        rest(now);
    }

    /**
     * Whoever sent it in takes it back: its words and whoever said them are gone for good. A recommendation that it is a
     * source of stays as it is. Again changes nothing.
     */
    void erase(Instant now) {
        if (erasedAt != null) {
            return;
        }
        erasedAt = now;
        text = "";
        municipalityCode = null;
        bodyId = null;
        if (fate != Fate.BUNDLED) {
            rest(now);
        }
    }

    void isAbout(List<String> chosen) {
        topics = chosen.toArray(String[]::new);
    }

    /** What it was a source of ended, and another took its place. */
    public void follow(UUID successor, Instant now) {
        recommendationId = successor;
        become(Fate.BUNDLED, null, now);
    }

    boolean hasFate(Fate other, String reason) {
        return fate == other && Objects.equals(fateReason, reason);
    }

    public boolean isBundledElsewhere(UUID recommendation) {
        return recommendationId != null && !recommendationId.equals(recommendation);
    }

    public boolean holdsIn(String regionCode) {
        return level == Level.NATIONAL || Arrays.asList(regionCodes).contains(regionCode);
    }

    List<String> topics() {
        return List.of(topics);
    }

    boolean isErased() {
        return erasedAt != null;
    }

    /** Whether the meeting did not share it. */
    public boolean isMinorityView() {
        return "MINORITY_VIEW".equals(endorsement);
    }

    public String text() {
        return text;
    }

    public List<String> regionCodes() {
        return List.of(regionCodes);
    }

    public UUID id() {
        return id;
    }

    /** @return the recommendation that it is a source of, or null */
    public UUID recommendationId() {
        return recommendationId;
    }

    int version() {
        return version;
    }

    Fate fate() {
        return fate;
    }

    Instant fateSince() {
        return fateSince;
    }

    private void rest(Instant now) {
        if (isErased()) {
            become(Fate.CLOSED, Messages.of("erased"), now);
        } else {
            become(Fate.WAITING, null, now);
        }
    }

    private void refuseErased() {
        if (isErased()) {
            throw new RuleBroken("contribution-erased", Messages.of("contribution-erased"));
        }
    }

    private void become(Fate next, String reason, Instant now) {
        fate = next;
        fateReason = reason;
        fateSince = now;
    }
}
