package nl.regiovisie.meeting.remark;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What someone who was there said about a point, or about the list as a whole. Never public. */
@Entity
class Remark {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID meetingId;
    private UUID invitationId;
    private UUID outcomeId;
    private String text;

    @Embedded
    private Settlement settlement;

    private Instant createdAt;
    private Instant changedAt;

    protected Remark() {}

    Remark(UUID id, RemarkInvitation invitation, RemarkDraft draft, Instant now) {
        this.id = id;
        this.meetingId = invitation.meetingId();
        this.invitationId = invitation.id();
        this.outcomeId = draft.outcomeId();
        this.createdAt = now;
        rewrite(draft.text(), now);
    }

    /** In other words, which nobody has settled yet. */
    void rewrite(String words, Instant now) {
        text = words;
        settlement = null;
        changedAt = now;
    }

    void settle(Settlement given, Instant now) {
        settlement = given;
        changedAt = now;
    }

    boolean isBy(RemarkInvitation invitation) {
        return invitation.id().equals(invitationId);
    }

    boolean isOf(UUID meeting) {
        return meetingId.equals(meeting);
    }

    boolean isAbout(UUID outcome) {
        return Objects.equals(outcomeId, outcome);
    }

    boolean isSettled() {
        return settlement != null;
    }

    boolean isTakenOver() {
        return isSettled() && settlement.verdict() == Verdict.TAKEN_OVER;
    }

    boolean says(RemarkDraft draft) {
        return text.equals(draft.text()) && isAbout(draft.outcomeId());
    }

    boolean says(Settlement given) {
        return given.equals(settlement);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    RemarkView view() {
        return new RemarkView(id, outcomeId, text, settlement, createdAt, changedAt, version);
    }
}
