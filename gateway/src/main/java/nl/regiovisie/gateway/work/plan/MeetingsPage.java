package nl.regiovisie.gateway.work.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.regiovisie.gateway.work.plan.OwnMeetings.Meeting;

/**
 * A facilitator's meetings, sorted by what has to be done.
 *
 * @param drafts not announced yet; the soonest first
 * @param unfinished begun or over, and not published yet; the oldest first
 * @param ahead the soonest first
 * @param published the newest first
 */
public record MeetingsPage(
        List<Meeting> drafts, List<Meeting> unfinished, List<Meeting> ahead, List<Meeting> published) {

    private static final Comparator<Meeting> SOONEST = Comparator.comparing(Meeting::startsAt);

    public static MeetingsPage of(List<Meeting> all, Instant now) {
        List<Meeting> own = all.stream()
                .filter(meeting -> !Boolean.FALSE.equals(meeting.mine()) && !meeting.cancelled())
                .toList();
        Predicate<Meeting> open = meeting -> !meeting.draft() && !meeting.published();
        Predicate<Meeting> begun = meeting -> !meeting.startsAt().isAfter(now);
        return new MeetingsPage(
                sorted(own, Meeting::draft, SOONEST),
                sorted(own, open.and(begun), SOONEST),
                sorted(own, open.and(begun.negate()), SOONEST),
                sorted(own, Meeting::published, SOONEST.reversed()));
    }

    public boolean empty() {
        return drafts.isEmpty() && unfinished.isEmpty() && ahead.isEmpty() && published.isEmpty();
    }

    private static List<Meeting> sorted(List<Meeting> all, Predicate<Meeting> which, Comparator<Meeting> order) {
        return all.stream().filter(which).sorted(order).toList();
    }
}
