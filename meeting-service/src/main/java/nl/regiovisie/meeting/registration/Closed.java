package nl.regiovisie.meeting.registration;

import java.time.Instant;
import nl.regiovisie.meeting.planning.Audience;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.MeetingStatus;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;

/** Why nobody, or not this caller, can register for a meeting. */
enum Closed {
    CANCELLED,
    OVER,
    AFFILIATED_ONLY;

    /** @return null if the caller can register */
    static Closed of(Meeting meeting, boolean affiliated, Instant now) {
        if (meeting.status(now) == MeetingStatus.CANCELLED) {
            return CANCELLED;
        }
        if (meeting.isPublished() || !meeting.endsAt().isAfter(now)) {
            return OVER;
        }
        return meeting.audience() == Audience.AFFILIATED_BODIES && !affiliated ? AFFILIATED_ONLY : null;
    }

    RuleBroken refusal() {
        return switch (this) {
            case CANCELLED -> broken("registration-cancelled");
            case OVER -> broken("registration-over");
            case AFFILIATED_ONLY -> broken("registration-affiliated-only");
        };
    }

    private static RuleBroken broken(String rule) {
        return new RuleBroken(rule, Messages.of(rule));
    }
}
