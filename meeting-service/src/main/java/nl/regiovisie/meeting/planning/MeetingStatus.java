package nl.regiovisie.meeting.planning;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;

/** The life of a meeting. */
public enum MeetingStatus {

    /** Only its facilitators may see it. */
    DRAFT,
    PLANNED,
    HELD,
    PUBLISHED,
    CANCELLED;

    /** @throws RuleBroken if there is no such step */
    MeetingStatus to(MeetingStatus target) {
        if (!next().contains(target)) {
            throw refusal();
        }
        return target;
    }

    /** @throws RuleBroken if nothing may change any more */
    void refuseFinal() {
        if (next().isEmpty()) {
            throw refusal();
        }
    }

    private Set<MeetingStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PLANNED, CANCELLED);
            case PLANNED -> EnumSet.of(HELD, CANCELLED);
            case HELD -> EnumSet.of(PUBLISHED);
            case PUBLISHED, CANCELLED -> EnumSet.noneOf(MeetingStatus.class);
        };
    }

    /** What cannot be done as it is. */
    RuleBroken refusal() {
        String rule = "meeting-is-" + name().toLowerCase(Locale.ROOT);
        return new RuleBroken(rule, Messages.of(rule));
    }
}
