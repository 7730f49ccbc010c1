package nl.regiovisie.meeting.remark;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;

/** The period in which those who were at a meeting may remark on its list. */
@Entity
class RemarkRound {

    @Id
    private UUID meetingId;

    @Version
    private Integer version;

    private int days;
    private Instant openedAt;
    private Instant closesAt;
    private int invited;

    protected RemarkRound() {}

    RemarkRound(UUID meetingId, int days, Instant now) {
        this.meetingId = meetingId;
        this.openedAt = now;
        last(days);
    }

    /**
     * People were told until when: a period may get longer and never shorter, and what is over is over.
     *
     * @throws RuleBroken if it closed already, or would get shorter
     */
    void extend(int days, Instant now) {
        refuseClosed(now);
        if (days < this.days) {
            throw new RuleBroken("round-shorter", Messages.of("round-shorter", this.days));
        }
        last(days);
    }

    /** @throws RuleBroken if the period is over */
    void refuseClosed(Instant now) {
        if (!isOpen(now)) {
            throw new RuleBroken("round-closed", Messages.of("round-closed"));
        }
    }

    /**
     * Not for nobody: the report would wait for remarks that cannot come.
     *
     * @throws RuleBroken if nobody got the list
     */
    void refuseUninvited() {
        if (invited == 0) {
            throw new RuleBroken("nobody-to-ask", Messages.of("nobody-to-ask"));
        }
    }

    boolean isOpen(Instant now) {
        return now.isBefore(closesAt);
    }

    void invited(int more) {
        invited += more;
    }

    UUID meetingId() {
        return meetingId;
    }

    int days() {
        return days;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    int invited() {
        return invited;
    }

    int version() {
        return version;
    }

    private void last(int length) {
        days = length;
        closesAt = openedAt.plus(Duration.ofDays(length));
    }
}
