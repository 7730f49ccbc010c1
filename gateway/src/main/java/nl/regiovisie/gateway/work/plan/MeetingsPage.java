package nl.regiovisie.gateway.work.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.regiovisie.gateway.work.plan.OwnMeetings.Meeting;

/**
 * A facilitator's meetings, sorted by what has to be done.
 *
 * @param unfinished begun or over, and not published yet; the oldest first
 * @param ahead the soonest first
 * @param published the newest first
 */
public record MeetingsPage(List<Meeting> unfinished, List<Meeting> ahead, List<Meeting> published) {

    public static MeetingsPage of(List<Meeting> all, Instant now) {
        List<Meeting> own = all.stream()
                .filter(meeting -> !Boolean.FALSE.equals(meeting.mine()) && !meeting.cancelled())
                .sorted(Comparator.comparing(Meeting::startsAt))
                .toList();
        List<Meeting> open =
                own.stream().filter(meeting -> !meeting.published()).toList();
        return new MeetingsPage(
                open.stream()
                        .filter(meeting -> !meeting.startsAt().isAfter(now))
                        .toList(),
                open.stream().filter(meeting -> meeting.startsAt().isAfter(now)).toList(),
                own.stream()
                        .filter(Meeting::published)
                        .sorted(Comparator.comparing(Meeting::startsAt).reversed())
                        .toList());
    }

    public boolean empty() {
        return unfinished.isEmpty() && ahead.isEmpty() && published.isEmpty();
    }
}
